import { distance } from "../../knowledge/distance.ts";
import { LetterPairs } from "./letter-pairs.ts";

/** Edits that a word of this length may carry and still be itself: in short words one edit makes another word. */
export function editsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Words of four letters are too near to each other for any edit but a swap of neighbours (stmp, gmial is five). */
const SHORT = 4;

/** Finds what a misspelt word was meant to be: letter pairs for a short list, edit distance to decide. */
export class Misspellings {
  readonly #pairs: LetterPairs;
  readonly #core: ReadonlySet<string>;
  /** The place in the list: of two that are equally near, the earlier one is the likelier. */
  readonly #places: ReadonlyMap<string, number>;

  /**
   * @param words the words that may be meant, in folded form, the likeliest first
   * @param core words so much at home here that even four letters may carry an edit: smtp, imap, port, what
   */
  constructor(words: Iterable<string>, core: ReadonlySet<string> = new Set()) {
    this.#core = core;
    const known = new Set([...words].filter((word) => editsAllowed(word.length) > 0 && /^\p{L}/u.test(word)));
    this.#places = new Map([...known].map((word, place) => [word, place]));
    this.#pairs = new LetterPairs(known);
  }

  /** The nearest known word within the edits allowed, or undefined. */
  nearest(word: string): string | undefined {
    const limit = editsAllowed(word.length);
    if (limit === 0 || this.#places.has(word)) return undefined;
    const found = this.#pairs.nearTo(word, limit).flatMap((candidate) => {
      const edits = distance(word, candidate, limit);
      return edits <= limit && (this.#isCore(word, candidate) || mayBe(word, candidate, edits))
        ? [{ candidate, edits }]
        : [];
    });
    const place = (word: string) => this.#places.get(word) ?? 0;
    found.sort((a, b) => a.edits - b.edits || place(a.candidate) - place(b.candidate));
    return found[0]?.candidate;
  }

  #isCore(word: string, candidate: string): boolean {
    return this.#core.has(candidate) && word[0] === candidate[0];
  }
}

function mayBe(word: string, candidate: string, edits: number): boolean {
  if (word.length <= SHORT)
    return edits === 1 && [...word].sort().join("") === [...candidate].sort().join("");
  return word[0] === candidate[0] || (word.length > 5 && edits === 1) || isSwap(word, candidate);
}

const isSwap = (word: string, candidate: string) => word[0] === candidate[1] && word[1] === candidate[0];
