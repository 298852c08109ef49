/** Something that goes wrong on purpose. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** How often; once unless told. */
  times?: number;
  /** Answers this instead of doing what was asked. */
  readonly status?: number;
  readonly body?: object;
  /** Beside `status`: it was done all the same, and a proxy lost the answer. */
  readonly done?: boolean;
  /** It was done, and its answer is JSON that breaks off. */
  readonly garbled?: boolean;
  /** Of a 429, in seconds. Discord's header is in whole seconds, its body is not. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  /** Cuts the connection: before doing what was asked, or after it, so that the answer is lost. */
  readonly cut?: "before" | "after";
  /** Milliseconds until the answer. */
  readonly delay?: number;
}

/** Faults in waiting; each is used up by the requests that match it. */
export class Faults {
  /** Milliseconds that every request takes. */
  latency = 0;
  /** Decides for each request by what is in it, before what waits. */
  choose: (method: string, path: string, body: unknown) => Fault | undefined = () => undefined;
  private readonly waiting: Fault[] = [];

  add(fault: Fault): void {
    this.waiting.push({ times: 1, ...fault });
  }

  /** The fault that a request meets, if any. */
  take(method: string, path: string, body?: unknown): Fault | undefined {
    const chosen = this.choose(method, path, body);
    if (chosen) return chosen;
    const fault = this.waiting.find((one) => (one.method ?? method) === method && one.path.test(path));
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.waiting.splice(this.waiting.indexOf(fault), 1);
    return fault;
  }
}
