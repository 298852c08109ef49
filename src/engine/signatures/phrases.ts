import { wordsOf } from "../text/tokens.ts";

/** `*` in a printed phrase: a few words that differ each time. */
const WILDCARD = "*";

/** Words between two words of a printed phrase: one where a value stands, some where the phrase has a wildcard. */
const GAP = 2;
const WILD_GAP = 10;

/** Whose a printed phrase is. `wrap`: a sentence that a library prints around every failure. */
export interface PrintedBy {
  readonly id: string;
  readonly kind: "print" | "wrap";
}

/** Words that a program prints in a row. */
export interface Printed extends PrintedBy {
  /** A space between them. */
  readonly words: string;
  /** Which of them is the rarest. */
  readonly at: number;
  /** How rare its words are among all printed ones, added up: a long, odd message proves more. */
  readonly weight: number;
}

/** Printed phrases by their rarest word; plain data, so that the build can write it. */
export type PrintedPhrases = ReadonlyMap<string, readonly Printed[]>;

export interface Found {
  readonly printed: Printed;
  readonly first: number;
  readonly last: number;
}

/** @param phrases each printed phrase, and whose it is */
export function printedPhrases(phrases: Iterable<readonly [string, PrintedBy]>): PrintedPhrases {
  const all = Array.from(phrases, ([text, by]) => ({ by, words: partsOf(text) }));
  const frequency = new Map<string, number>();
  for (const { words } of all)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string) =>
    word === WILDCARD ? 0 : Math.log(1 + all.length / (1 + (frequency.get(word) ?? 0)));
  const anchored = new Map<string, Printed[]>();
  for (const { by, words } of all) {
    const rare = words.map(rarity);
    const weight = rare.reduce((sum, one) => sum + one, 0);
    if (weight === 0) continue;
    const at = rare.indexOf(Math.max(...rare));
    const anchor = words[at] ?? "";
    const list = anchored.get(anchor) ?? [];
    anchored.set(anchor, list);
    list.push({ ...by, words: words.join(" "), at, weight });
  }
  return anchored;
}

/** All words of printed phrases. */
export const printedWords = (phrases: PrintedPhrases): string[] =>
  [...phrases.values()].flatMap((all) => all.flatMap(({ words }) => words.split(" ")));

/** The phrases that stand in a text, each by its rarest word, its words in order and near each other: a program always says the same. */
export function findPrinted(phrases: PrintedPhrases, words: readonly string[]): Found[] {
  return words.flatMap((word, index) => {
    const anchored = phrases.get(word) ?? NONE;
    return anchored.flatMap((printed) => {
      const phrase = printed.words.split(" ");
      const last = reach(phrase, printed.at, words, index, 1);
      const first = last === undefined ? undefined : reach(phrase, printed.at, words, index, -1);
      return first === undefined || last === undefined ? [] : [{ printed, first, last }];
    });
  });
}

const NONE: readonly Printed[] = [];

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
