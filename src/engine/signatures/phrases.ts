import { wordsOf } from "../text/tokens.ts";

/** `*` in a printed phrase: a few words that differ each time. */
const WILDCARD = "*";

/** Words between two words of a printed phrase: one where a value stands, some where the phrase has a wildcard. */
const GAP = 2;
const WILD_GAP = 10;

/** Words that a program prints in a row. */
export interface Printed<T> {
  readonly value: T;
  readonly words: readonly string[];
  /** How rare its words are among all printed ones, added up: a long, odd message proves more. */
  readonly weight: number;
}

export interface Found<T> {
  readonly printed: Printed<T>;
  readonly first: number;
  readonly last: number;
}

/** Printed phrases, each found by its rarest word, its words in order and near each other: a program always says the same. */
export class PrintedPhrases<T> {
  readonly #anchored = new Map<string, { readonly printed: Printed<T>; readonly at: number }[]>();
  readonly words: readonly (readonly string[])[];

  constructor(phrases: Iterable<readonly [string, T]>) {
    const all = Array.from(phrases, ([text, value]) => ({ value, words: partsOf(text) }));
    this.words = all.map(({ words }) => words);
    const frequency = new Map<string, number>();
    for (const { words } of all)
      for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    const rarity = (word: string) =>
      word === WILDCARD ? 0 : Math.log(1 + all.length / (1 + (frequency.get(word) ?? 0)));
    for (const { value, words } of all) {
      const weight = words.reduce((sum, word) => sum + rarity(word), 0);
      if (weight === 0) continue;
      const at = words.reduce(
        (best, word, index) => (rarity(word) > rarity(words[best] ?? "") ? index : best),
        0,
      );
      const list = this.#anchored.get(words[at] ?? "") ?? [];
      list.push({ printed: { value, words, weight }, at });
      this.#anchored.set(words[at] ?? "", list);
    }
  }

  find(words: readonly string[]): Found<T>[] {
    return words.flatMap((word, index) =>
      (this.#anchored.get(word) ?? []).flatMap(({ printed, at }) => {
        const last = reach(printed.words, at, words, index, 1);
        const first = last === undefined ? undefined : reach(printed.words, at, words, index, -1);
        return first === undefined || last === undefined ? [] : [{ printed, first, last }];
      }),
    );
  }
}

const partsOf = (text: string) =>
  text
    .split(/(?:^|\s)\*(?:\s|$)/)
    .flatMap((part, index) => (index === 0 ? wordsOf(part) : [WILDCARD, ...wordsOf(part)]));

/** How far the words on one side of the anchor reach from the place `from`; undefined where one is missing. */
function reach(
  phrase: readonly string[],
  anchor: number,
  words: readonly string[],
  from: number,
  step: 1 | -1,
): number | undefined {
  let position = from;
  let gap = GAP;
  for (let at = anchor + step; at >= 0 && at < phrase.length; at += step) {
    const word = phrase[at];
    if (word === WILDCARD) {
      gap = WILD_GAP;
      continue;
    }
    let next = position + step;
    while (Math.abs(next - position) <= gap && words[next] !== undefined && words[next] !== word)
      next += step;
    if (words[next] !== word || Math.abs(next - position) > gap) return undefined;
    position = next;
    gap = GAP;
  }
  return position;
}
