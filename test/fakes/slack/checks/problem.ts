/** One thing that Slack would refuse, and where: the shape of `blocks.validate`'s errors. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

export type Json = Record<string, unknown>;

/** Collects problems under a JSON pointer. */
export class Report {
  readonly problems: Problem[] = [];

  add(pointer: string, message: string): void {
    this.problems.push({ pointer, message });
  }

  /** Adds `message` unless `holds`; returns `holds`, so that a check can stop there. */
  expect(holds: boolean, pointer: string, message: string): boolean {
    if (!holds) this.add(pointer, message);
    return holds;
  }

  /** Slack knows every key of its objects and refuses others. */
  keys(value: Json, pointer: string, allowed: readonly string[]): void {
    for (const key of Object.keys(value))
      this.expect(allowed.includes(key), `${pointer}/${key}`, "unknown key");
  }

  /** A string of 1 to `limit` code points without lone surrogates. */
  string(value: unknown, pointer: string, limit: number): value is string {
    if (!this.expect(typeof value === "string", pointer, "must be a string")) return false;
    const text = value as string;
    const length = Array.from(text).length;
    this.expect(length > 0, pointer, "must be more than 0 characters");
    this.expect(length <= limit, pointer, `must be at most ${limit} characters, has ${length}`);
    this.expect(text.isWellFormed() && !text.includes("\0"), pointer, "must be well-formed text");
    return true;
  }

  /** An array of 1 to `limit` items. */
  array(value: unknown, pointer: string, limit: number): value is unknown[] {
    if (!this.expect(Array.isArray(value), pointer, "must be an array")) return false;
    const { length } = value as unknown[];
    return this.expect(
      length > 0 && length <= limit,
      pointer,
      `must have 1 to ${limit} items, has ${length}`,
    );
  }
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
