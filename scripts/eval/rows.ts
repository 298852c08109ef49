import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A real question with its label. `must`: all match the answer's title and text; `must_not`: none does. */
export interface AskRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
  readonly provider: string | null;
  readonly must: readonly string[];
  readonly must_not: readonly string[];
  readonly needs_clarify?: boolean;
}

export interface ChatRow {
  readonly text: string;
  readonly source: string;
}

/** JSON Lines of a file: one object a line. */
export function readRows<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

export function filesOf(directory: string, pattern: RegExp): string[] {
  return readdirSync(directory)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(directory, name));
}
