import { distance } from "../../knowledge/distance.ts";
import { MAYBE_SPELLING, SURE_SPELLING } from "../decide/fitted.ts";
import type { Token } from "./tokens.ts";

/** Up to this length one letter makes another name, unless many people ask for the one that is known. */
const SHORT_NAME = 6;

/** How sure it is that `written` means the name `meant`. */
export function certaintyOf(written: string, meant: string, isPopular: boolean): number {
  const isNear = distance(written, meant, 1) <= 1;
  return isNear && (isPopular || meant.length > SHORT_NAME) ? SURE_SPELLING : MAYBE_SPELLING;
}

/** How many unknown words of a text are tried: a long story is full of words that are none of ours. */
const TRY_AT_MOST = 12;

export interface Vocabulary {
  /** Whether a word is right as it stands. */
  isKnown(word: string): boolean;
  /** What a misspelt word was meant to be. */
  nearest(word: string): string | undefined;
}

/**
 * The text's words with misspelt ones replaced by what they were meant to be.
 *
 * @returns the words, and which tokens were replaced
 */
export function correct(tokens: readonly Token[], vocabulary: Vocabulary, taken: ReadonlySet<number>) {
  const replaced = new Set<number>();
  let tries = 0;
  const words = tokens.map((token, index) => {
    if (
      tries >= TRY_AT_MOST ||
      taken.has(index) ||
      vocabulary.isKnown(token.word) ||
      !/^\p{L}+\d?$/u.test(token.word)
    )
      return token.word;
    if (token.word.length < 4) return token.word;
    tries += 1;
    const meant = vocabulary.nearest(token.word);
    if (!meant) return token.word;
    replaced.add(index);
    return meant;
  });
  return { words, replaced };
}
