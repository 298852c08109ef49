/** A place where a listed phrase stands in a text: tokens `first` to `last`. */
export interface Match<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** Most phrases end where no other goes on: such a node has no `next`. */
interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  value: T | undefined;
}

const emptyNode = <T>(): Node<T> => ({ next: undefined, value: undefined });

/**
 * Phrases of one or more words, found by longest match. A look-up costs the length of the text, whatever the
 * number of phrases.
 */
export class Lexicon<T> {
  readonly #root: Node<T> = emptyNode();
  readonly #words = new Set<string>();

  /** Adds a phrase by its words; the first one to claim the same words keeps them. */
  add(words: readonly string[], value: T): void {
    for (const word of words) this.#words.add(word);
    this.#place(words, value);
  }

  /** Adds another spelling of a phrase, whose words are none of ours on their own ("out loo k"). */
  addSpelling(words: readonly string[], value: T): void {
    this.#place(words, value);
  }

  #place(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      const next = node.next.get(word) ?? emptyNode<T>();
      node.next.set(word, next);
      node = next;
    }
    if (node !== this.#root) node.value ??= value;
  }

  /** Whether the word stands in any phrase. */
  hasWord(word: string): boolean {
    return this.#words.has(word);
  }

  /** The longest phrase that begins at `start`, or undefined. */
  at(words: readonly string[], start: number): Match<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let found: Match<T> | undefined;
    for (let index = start; index < words.length; index += 1) {
      node = node.next?.get(words[index] ?? "");
      if (!node) break;
      if (node.value !== undefined) found = { value: node.value, first: start, last: index };
    }
    return found;
  }

  /** All phrases, left to right, longest first, not overlapping. */
  scan(words: readonly string[]): Match<T>[] {
    const found: Match<T>[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const match = this.at(words, index);
      if (!match) continue;
      found.push(match);
      index = match.last;
    }
    return found;
  }
}
