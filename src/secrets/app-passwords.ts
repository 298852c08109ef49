import type { SpokenWords } from "./words.ts";

/** A stretch of a text, from `first` up to `last`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Google, Apple, Yahoo and Microsoft make app passwords of 16 small letters. https://support.google.com/accounts/answer/185833 */
const LETTERS = 16;
const GROUP = 4;
const GROUPS = LETTERS / GROUP;

/** Of four groups so many are no words: people write four short words in a row, too. */
const STRANGE_AT_LEAST = 3;

/** As the pages show them: in four groups. Words of four letters may stand around them. */
const GROUPED = /(?<![\p{L}\p{N}_-])[a-z]{4}(?:([ \u00a0-])[a-z]{4})(?:\1[a-z]{4}){2,60}(?![\p{L}\p{N}_-])/gu;
const JOINED = /(?<![\p{L}\p{N}_.@/-])[a-z]{16}(?![\p{L}\p{N}_@/-]|\.[a-z])/gu;

/** App passwords by their look alone. */
export function appPasswords(text: string, words: SpokenWords): Span[] {
  const grouped = [...text.matchAll(GROUPED)].flatMap(({ 0: run, index }) =>
    windowIn(run.split(/[ \u00a0-]/), index, words),
  );
  const joined = [...text.matchAll(JOINED)]
    .filter(({ 0: letters }) => !words.isWord(letters) && !words.isSpeakable(letters))
    .map(({ index }) => ({ first: index, last: index + LETTERS }));
  return [...grouped, ...joined];
}

/** The four groups in a row that are least like words. */
function windowIn(groups: readonly string[], index: number, { isWord }: SpokenWords): Span[] {
  const strange = groups.map((group) => !isWord(group));
  const count = (at: number) => strange.slice(at, at + GROUPS).filter(Boolean).length;
  const starts = groups.slice(GROUPS - 1).map((_, at) => at);
  const [best = 0] = starts.sort((a, b) => count(b) - count(a));
  if (count(best) < STRANGE_AT_LEAST) return [];
  const first = index + best * (GROUP + 1);
  return [{ first, last: first + LETTERS + GROUPS - 1 }];
}
