import type { ErrorEntry } from "../../knowledge/knowledge.ts";

/** How much a code says: a reply code with its enhanced code, that one alone, a library's name, a reply code alone (550 is said for a dozen reasons). */
export type CodeKind = "both" | "enhanced" | "symbol" | "reply";

export interface CodeHit {
  readonly id: string;
  readonly kind: CodeKind;
  /** Where it stands in the folded text. */
  readonly at: number;
}

/** Reply code and enhanced code, alone or together: `535`, `5.7.8`, `535-5.7.8`, `550 #5.7.1` (RFC 5321 §4.2, RFC 3463). */
const STATUS =
  /(?<![\d.])(?:([245]\d\d)[ \-#:]{1,3})?([245]\.\d{1,3}\.\d{1,3})(?![\d.])|(?<![\d.])([45]\d\d)(?![\d.])/g;
const SYMBOL = /\b(?:e[a-z]{3,14}|0x[0-9a-f]{6,8}|[a-z]+(?:_[a-z0-9]+)+)\b/g;

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

/**
 * Errors whose codes stand in the text.
 *
 * @param isVersion whether the number at a place follows a program's name or the word for a version: then it is none
 * @param trouble a bare number counts only in a text about trouble
 */
export function findCodes(
  folded: string,
  index: CodeIndex,
  isVersion: (at: number) => boolean,
  trouble: boolean,
): CodeHit[] {
  const hits: CodeHit[] = [];
  const add = (key: string, kind: CodeKind, at: number) => {
    for (const id of index.get(key) ?? []) hits.push({ id, kind, at });
  };
  const status = [...folded.matchAll(STATUS)];
  // A server's answer begins with a reply code: where one stands, a further number of that shape is a code too.
  const answers = status.some(([, reply]) => reply !== undefined);
  for (const match of status) {
    const [, reply, enhanced, alone] = match;
    const at = match.index;
    if (!reply && !answers && isVersion(at)) continue;
    if (reply && enhanced) add(`${reply} ${enhanced}`, "both", at);
    if (enhanced && (reply || trouble)) add(enhanced, "enhanced", at);
    const bare = reply ?? alone;
    if (bare && (enhanced || trouble)) add(bare, "reply", at);
  }
  for (const match of folded.matchAll(SYMBOL)) add(match[0], "symbol", match.index);
  return hits;
}
