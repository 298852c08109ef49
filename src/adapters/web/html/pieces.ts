import type { Html } from "./html.ts";

/** A text in pieces: each match of `pattern` (global) drawn by `drawn`, and what stands between by `plain`. */
export function pieces(
  text: string,
  pattern: RegExp,
  drawn: (match: RegExpExecArray) => Html,
  plain: (text: string) => readonly Html[],
): readonly Html[] {
  const parts: Html[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(...plain(text.slice(last, match.index)), drawn(match));
    last = match.index + match[0].length;
  }
  return [...parts, ...plain(text.slice(last))];
}
