import type { Misspellings } from "../match/misspelling.ts";
import type { Token } from "../tokens.ts";

/** How many unknown words of a text are tried: a long story is full of words that are none of ours. */
const TRY_AT_MOST = 12;

export interface Vocabulary {
  /** Words that are right as they stand. */
  readonly known: ReadonlySet<string>;
  readonly misspellings: Misspellings;
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
      vocabulary.known.has(token.word) ||
      !/^\p{L}+\d?$/u.test(token.word)
    )
      return token.word;
    if (token.word.length < 4) return token.word;
    tries += 1;
    const meant = vocabulary.misspellings.nearest(token.word);
    if (!meant) return token.word;
    replaced.add(index);
    return meant;
  });
  return { words, replaced };
}
