/** A place where a listed phrase stands in a text: tokens `first` to `last`. */
export interface Match<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/**
 * Phrases of one or more words, found by longest match; plain data, so that the build can write it. A look-up costs the
 * length of the text, whatever the number of phrases.
 */
export interface Lexicon<T> {
  /** Each beginning of a phrase, a space between its words → what it means; null where no phrase ends there. */
  readonly phrases: ReadonlyMap<string, T | null>;
  /** The words that stand in any phrase. */
  readonly words: ReadonlySet<string>;
}

/** Gathers phrases: the first one to claim the same words keeps them. */
export class LexiconBuilder<T> implements Lexicon<T> {
  readonly phrases = new Map<string, T | null>();
  readonly words = new Set<string>();

  /** Adds a phrase by its words. */
  add(words: readonly string[], value: T): void {
    for (const word of words) this.words.add(word);
    this.addSpelling(words, value);
  }

  /** Adds another spelling of a phrase, whose words are none of ours on their own ("out loo k"). */
  addSpelling(words: readonly string[], value: T): void {
    for (let end = 1; end <= words.length; end += 1) {
      const key = words.slice(0, end).join(" ");
      const known = this.phrases.get(key) ?? null;
      this.phrases.set(key, end === words.length ? (known ?? value) : known);
    }
  }
}

/** The longest phrase that begins at `start`, or undefined. */
export function phraseAt<T>(
  { phrases }: Lexicon<T>,
  words: readonly string[],
  start: number,
): Match<T> | undefined {
  let found: Match<T> | undefined;
  let key = words[start] ?? "";
  for (let last = start; last < words.length; ) {
    const value = phrases.get(key);
    if (value === undefined) break;
    if (value !== null) found = { value, first: start, last };
    last += 1;
    key += ` ${words[last]}`;
  }
  return found;
}

/** All phrases, left to right, longest first, not overlapping. */
export function phrasesIn<T>(lexicon: Lexicon<T>, words: readonly string[]): Match<T>[] {
  const found: Match<T>[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = phraseAt(lexicon, words, index);
    if (!match) continue;
    found.push(match);
    index = match.last;
  }
  return found;
}
