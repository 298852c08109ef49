/** Pairs of letters that fewer than one word in so many has are unusual. */
const UNUSUAL_IN = 350;

/** So many unusual pairs are in no word; one fewer is in a long word of another language, that has vowels enough. */
const UNUSUAL = 4;
const VOWELS_OF_A_WORD = 0.3;

/** Tells random letters from words of any language, by the pairs of letters that the words of the base are made of. */
export function speakable(words: Iterable<string>): (letters: string) => boolean {
  const counts = new Map<string, number>();
  let all = 0;
  for (const word of words) {
    all += 1;
    for (const pair of new Set(pairsOf(word))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const isUnusual = (pair: string) => (counts.get(pair) ?? 0) * UNUSUAL_IN < all;
  return (letters) => {
    const unusual = pairsOf(letters).filter(isUnusual).length;
    const vowels = letters.replace(/[^aeiou]/g, "").length / letters.length;
    return unusual < UNUSUAL - (vowels < VOWELS_OF_A_WORD ? 1 : 0);
  };
}

const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
