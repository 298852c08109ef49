import type { Json } from "./checks/problem.ts";

/** What can go wrong with one call. */
export type Fault =
  | { readonly kind: "limited"; readonly retryAfter: number }
  | { readonly kind: "status"; readonly status: number }
  /** `needed`: the scope that is missing, https://docs.slack.dev/reference/methods/chat.postMessage#errors */
  | { readonly kind: "error"; readonly error: string; readonly needed?: string }
  | { readonly kind: "reset" }
  | { readonly kind: "slow"; readonly ms: number }
  /** Slack does it, but its answer is lost on the way: cut, made a 502 by a proxy, or a 200 whose body stalls or is broken. */
  | { readonly kind: "done"; readonly but: "reset" | "status" | "stalled" | "garbled" };

/** Faults on demand: each is used up by the next calls to its method (`response_url` counts as one). */
export class Faults {
  readonly #waiting: { method: string; fault: Fault; times: number }[] = [];

  /** Breaks the next `times` calls to `method`; `*` is any. */
  next(method: string, fault: Fault, times = 1): void {
    this.#waiting.push({ method, fault, times });
  }

  /** Decides for each call by what is in it, before what waits; `id` is the last part of its address. */
  choose: (method: string, args: Json, id: string) => Fault | undefined = () => undefined;

  take(method: string, args: Json = {}, id = ""): Fault | undefined {
    const chosen = this.choose(method, args, id);
    if (chosen) return chosen;
    const found = this.#waiting.find((one) => one.times > 0 && (one.method === method || one.method === "*"));
    if (found) found.times -= 1;
    return found?.fault;
  }
}
