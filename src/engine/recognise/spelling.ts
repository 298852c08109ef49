import type { Token } from "../tokens.ts";

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
