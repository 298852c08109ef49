import Fuse from "fuse.js";
import { distance } from "./distance.ts";

/** Edits that a word of this length may carry and still be itself: in short words one edit makes another word. */
export function editsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Words of four letters are too near to each other for any edit but a swap of neighbours (stmp, gmial is five). */
const SHORT = 4;

/** How many words that share the most letter pairs go to Fuse. */
const SHORTLIST = 12;

/** One edit changes at most this many of a word's letter pairs (a swap: three pairs and four gapped ones). */
const LOST_BY_AN_EDIT = 7;
const MIN_SHARED = 3;

/** Fuse's score: 0 is equal, 1 is nothing alike. Two swaps in eight letters come to about 0.5. */
const THRESHOLD = 0.6;

/** Finds what a misspelt word was meant to be: letter pairs for a short list, Fuse to rank it, edit distance to decide. */
export class Misspellings {
  /** By length, then by letter pair. */
  readonly #byPair = new Map<number, Map<string, string[]>>();
  readonly #core: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;
  /** The place in the list: of two that are equally near, the earlier one is the likelier. */
  readonly #order: ReadonlyMap<string, number>;

  /**
   * @param words the words that may be meant, in folded form, the likeliest first
   * @param core words so much at home here that even four letters may carry an edit: smtp, imap, port, what
   */
  constructor(words: Iterable<string>, core: ReadonlySet<string> = new Set()) {
    this.#core = core;
    this.#words = new Set([...words].filter((word) => editsAllowed(word.length) > 0 && /^\p{L}/u.test(word)));
    this.#order = new Map([...this.#words].map((word, index) => [word, index]));
    for (const word of this.#words) this.#index(word);
  }

  #index(word: string): void {
    const ofLength = this.#byPair.get(word.length) ?? new Map<string, string[]>();
    this.#byPair.set(word.length, ofLength);
    for (const pair of pairs(word)) {
      const list = ofLength.get(pair);
      if (list) list.push(word);
      else ofLength.set(pair, [word]);
    }
  }

  /** The nearest known word within the edits allowed, or undefined. */
  nearest(word: string): string | undefined {
    const limit = editsAllowed(word.length);
    if (limit === 0 || this.#words.has(word)) return undefined;
    const found = this.#rank(word, limit).flatMap((candidate) => {
      const edits = distance(word, candidate, limit);
      return edits <= limit && (this.#isCore(word, candidate) || mayBe(word, candidate, edits))
        ? [{ candidate, edits }]
        : [];
    });
    const place = (word: string) => this.#order.get(word) ?? 0;
    found.sort((a, b) => a.edits - b.edits || place(a.candidate) - place(b.candidate));
    return found[0]?.candidate;
  }

  #isCore(word: string, candidate: string): boolean {
    return this.#core.has(candidate) && word[0] === candidate[0];
  }

  #rank(word: string, limit: number): string[] {
    const own = pairs(word);
    const shared = new Map<string, number>();
    for (let length = word.length - limit; length <= word.length + limit; length += 1) {
      const ofLength = this.#byPair.get(length);
      if (!ofLength) continue;
      for (const pair of own)
        for (const known of ofLength.get(pair) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
    }
    const enough = Math.max(MIN_SHARED, own.size - LOST_BY_AN_EDIT * limit);
    const near = [...shared].filter(([, count]) => count >= enough);
    const list = near
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, SHORTLIST)
      .map(([known]) => known);
    if (list.length === 0) return [];
    return new Fuse(list, { threshold: THRESHOLD, ignoreLocation: true })
      .search(word)
      .map((result) => result.item);
  }
}

function mayBe(word: string, candidate: string, edits: number): boolean {
  if (word.length <= SHORT)
    return edits === 1 && [...word].sort().join("") === [...candidate].sort().join("");
  return word[0] === candidate[0] || (word.length > 5 && edits === 1) || isSwap(word, candidate);
}

const isSwap = (word: string, candidate: string) => word[0] === candidate[1] && word[1] === candidate[0];

/** Letter pairs with the edges, so that short words with a wrong letter still share some: ^g gm ma ai il l$. */
function pairs(word: string): Set<string> {
  const edged = `^${word}$`;
  const all = new Set<string>();
  for (let index = 0; index + 1 < edged.length; index += 1) all.add(edged.slice(index, index + 2));
  for (let index = 0; index + 2 < edged.length; index += 1) all.add(`${edged[index]}_${edged[index + 2]}`);
  return all;
}
