import type { ErrorEntry } from "../../knowledge/knowledge.ts";
import type { Hit } from "./hit.ts";

/** Reply code and enhanced code, alone or together: `535`, `5.7.8`, `535-5.7.8`, `550 #5.7.1` (RFC 5321 §4.2, RFC 3463). */
const STATUS =
  /(?<![\d.])(?:([245]\d\d)[ \-#:]{0,3})?([245]\.\d{1,3}\.\d{1,3})(?![\d.])|(?<![\d.])([45]\d\d)(?![\d.])/g;
const SYMBOL = /\b(?:e[a-z]{3,14}|0x[0-9a-f]{6,8}|[a-z]+(?:_[a-z0-9]+)+)\b/g;

/** A reply code alone says little: 550 is said for a dozen reasons. */
const SCORE = { both: 1, enhanced: 0.97, symbol: 0.95, reply: 0.85 } as const;
export const CODE_WEIGHT = { both: 30, enhanced: 26, symbol: 22, reply: 6 } as const;

export type CodeIndex = ReadonlyMap<string, readonly string[]>;

/** Code, in lower case, to the ids of the errors that list it. */
export function codeIndex(errors: Iterable<ErrorEntry>): CodeIndex {
  const index = new Map<string, string[]>();
  for (const error of errors) {
    for (const code of error.codes ?? []) {
      const key = code.toLowerCase().replace("-", " ");
      index.set(key, [...(index.get(key) ?? []), error.id]);
    }
  }
  return index;
}

/** Errors whose codes stand in the text, the most particular code first. `trouble`: a bare number counts only in a text about trouble. */
export function findCodes(folded: string, index: CodeIndex, trouble: boolean): Hit[] {
  const hits: Hit[] = [];
  const add = (key: string, how: keyof typeof SCORE) => {
    for (const id of index.get(key) ?? [])
      hits.push({ id, score: SCORE[how], weight: CODE_WEIGHT[how], sentence: 0, from: "code" });
  };
  for (const [, reply, enhanced, alone] of folded.matchAll(STATUS)) {
    if (reply && enhanced) add(`${reply} ${enhanced}`, "both");
    if (enhanced) add(enhanced, "enhanced");
    const bare = reply ?? alone;
    if (bare && (enhanced || trouble)) add(bare, "reply");
  }
  for (const [symbol] of folded.matchAll(SYMBOL)) add(symbol, "symbol");
  return hits;
}
