import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An older question: `must`: all match the answer's title and text; `must_not`: none does. */
export interface AskRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
  readonly provider: string | null;
  readonly must: readonly string[];
  readonly must_not: readonly string[];
}

export interface ChatRow {
  readonly text: string;
  readonly source: string;
}

/** A real question with the entry that answers it. */
export interface PoolRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly gold: {
    /** `none` where no entry answers. */
    readonly best: string;
    readonly accept: readonly string[];
    readonly provider: string | null;
  };
}

/** A question with the grade that a reader gave to the card of that day. */
export interface CaseRow {
  readonly id: string;
  readonly text: string;
  readonly grade: string;
  readonly want: string;
}

/** JSON Lines of a file: one object a line; none where there is no such file. */
export function readRows<Row>(file: string): Row[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

export function filesOf(directory: string, pattern: RegExp): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(directory, name));
}
