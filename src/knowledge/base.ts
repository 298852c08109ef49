import type { Kind } from "./kinds.ts";
import type { Knowledge } from "./knowledge.ts";

/** What the rules look at: every entry that fits its schema, `serversOf` not yet resolved. */
export interface Base extends Omit<Knowledge, "version" | "lessons"> {
  /** The day of the check, YYYY-MM-DD; left out where the clock must not decide, as at start-up. */
  readonly today?: string;
  /** The file as it was written, before defaults were filled in. */
  raw(file: string): unknown;
  /** Whether there is a file for this id, also one that does not fit its schema. */
  exists(kind: Kind, id: string): boolean;
}

export interface Finding {
  readonly file: string;
  /** Keys and indexes from the top of the file to the value. */
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly allowed: string;
  readonly next: string;
  /** What an exception may name, where it shall not cover the whole file: `example.com`. */
  readonly subject?: string;
}

export type Report = (finding: Finding) => void;

/** One thing that must hold over the whole base; one file a rule in `rules/`. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  check(base: Base, report: Report): void;
}
