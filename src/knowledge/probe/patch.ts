import { valueRange } from "../yaml.ts";

/** A value to be written elsewhere in a file. */
export interface NewValue {
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

/** The text with these scalar values replaced where they stand; comments and style stay. A path that leads nowhere is passed over. */
export function withValues(text: string, values: readonly NewValue[]): string {
  const places = values.flatMap(({ path, value }) => {
    const range = valueRange(text, path);
    return range ? [{ ...range, value }] : [];
  });
  // From the end: what was replaced moves no place before it.
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, value }) => done.slice(0, start) + value + done.slice(end), text);
}

const AROUND = 3;

/**
 * A unified diff that `git apply` takes, of two texts with the same number of lines; empty where they are equal.
 *
 * @param file its path from the repository's root, with `/`
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const old = linesOf(before);
  const now = linesOf(after);
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  if (changed.length === 0) return "";
  const hunks = spans(changed, old.length).map(([from, to]) => hunk(old, now, from, to));
  return `--- a/${file}\n+++ b/${file}\n${hunks.join("")}`;
}

/** With their ends, so that a last line without one is seen. */
const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Changed lines with what stands around them, first and behind the last; neighbours in one. */
function spans(changed: readonly number[], count: number): [number, number][] {
  const found: [number, number][] = [];
  for (const line of changed) {
    const from = Math.max(0, line - AROUND);
    const to = Math.min(count, line + AROUND + 1);
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}

function hunk(old: readonly string[], now: readonly string[], from: number, to: number): string {
  const size = `${from + 1},${to - from}`;
  const lines: string[] = [];
  for (let at = from; at < to; at += 1) {
    const [was = "", is = ""] = [old[at], now[at]];
    if (was === is) lines.push(marked(" ", was));
    else lines.push(marked("-", was), marked("+", is));
  }
  return `@@ -${size} +${size} @@\n${lines.join("")}`;
}

const marked = (mark: string, line: string) =>
  line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
