import { type Phrasebook, WILDCARD } from "../phrasebook.ts";
import type { Token } from "../tokens.ts";
import { type Hit, Hits } from "./hit.ts";

/** Words between two words of a printed phrase: one where a value stands, some where the phrase has a wildcard. */
const GAP = 2;
const WILD_GAP = 10;

/**
 * What software printed, word for word and in order: a program always says the same.
 *
 * @param words the text's words as the book names them, one a token
 */
export function findPrints(words: readonly string[], tokens: readonly Token[], prints: Phrasebook): Hit[] {
  const errors = new Hits();
  const wildcard = prints.numberOf(WILDCARD);
  const numbers = words.map((word) => prints.numberOf(word));
  numbers.forEach((number, index) => {
    for (const phrase of prints.anchoredAt(number)) {
      if (standsAt(phrase.units, { numbers, wildcard }, index))
        errors.keep(phrase, 1, tokens[index]?.sentence ?? 0);
    }
  });
  return errors.sorted();
}

interface Printed {
  readonly numbers: readonly number[];
  /** The number of `*`. */
  readonly wildcard: number;
}

/** Whether the phrase's units stand in order around the anchor at `index`, with small gaps. */
function standsAt(phrase: readonly number[], text: Printed, index: number): boolean {
  const anchor = phrase.indexOf(text.numbers[index] ?? 0);
  return follows(phrase, anchor, text, index, 1) && follows(phrase, anchor, text, index, -1);
}

/** Whether the units on one side of the anchor stand on that side of the place `from`. */
function follows(
  phrase: readonly number[],
  anchor: number,
  { numbers, wildcard }: Printed,
  from: number,
  step: 1 | -1,
): boolean {
  let position = from;
  let gap = GAP;
  for (let at = anchor + step; at >= 0 && at < phrase.length; at += step) {
    const unit = phrase[at];
    if (unit === wildcard) {
      gap = WILD_GAP;
      continue;
    }
    let next = position + step;
    while (Math.abs(next - position) <= gap && numbers[next] !== undefined && numbers[next] !== unit)
      next += step;
    if (numbers[next] !== unit || Math.abs(next - position) > gap) return false;
    position = next;
    gap = GAP;
  }
  return true;
}
