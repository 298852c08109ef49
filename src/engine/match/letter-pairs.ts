import { firstFew } from "../../learn/first-few.ts";

/** How many words that share the most letter pairs are worth a closer look. */
const SHORTLIST = 12;

/** One edit changes at most this many of a word's letter pairs (a swap: three pairs and four gapped ones). */
const LOST_BY_AN_EDIT = 7;
const MIN_SHARED = 3;

/** Letter pair → places of the words that hold it. */
type Postings = ReadonlyMap<string, readonly number[]>;

/** Finds words that share letter pairs with another; those of a length are indexed when a word of about that length comes. */
export class LetterPairs {
  readonly #words: readonly string[];
  readonly #byLength = new Map<number, Postings>();

  constructor(words: Iterable<string>) {
    this.#words = [...words];
  }

  /** The words within `edits` letters of the length that share the most pairs, those that share more first. */
  nearTo(word: string, edits: number): string[] {
    const own = pairsOf(word);
    const enough = Math.max(MIN_SHARED, own.size - LOST_BY_AN_EDIT * edits);
    const shared = new Uint8Array(this.#words.length);
    const near: number[] = [];
    for (let length = word.length - edits; length <= word.length + edits; length += 1)
      near.push(...this.#sharing(own, length, enough, shared));
    const wordAt = (place: number) => this.#words[place] ?? "";
    const most = (a: number, b: number) => (shared[b] ?? 0) - (shared[a] ?? 0);
    const first = firstFew(near, SHORTLIST, (a, b) => most(a, b) || (wordAt(a) < wordAt(b) ? -1 : 1));
    return first.map(wordAt);
  }

  /** Counts the pairs shared with each word of this length into `shared`, and gives the places of those that share enough. */
  #sharing(own: ReadonlySet<string>, length: number, enough: number, shared: Uint8Array): number[] {
    const postings = this.#ofLength(length);
    const places: number[] = [];
    for (const pair of own)
      for (const place of postings.get(pair) ?? []) {
        const count = (shared[place] ?? 0) + 1;
        shared[place] = count;
        if (count === enough) places.push(place);
      }
    return places;
  }

  #ofLength(length: number): Postings {
    const known = this.#byLength.get(length);
    if (known) return known;
    const postings = new Map<string, number[]>();
    this.#words.forEach((word, place) => {
      if (word.length !== length) return;
      for (const pair of pairsOf(word)) {
        const list = postings.get(pair);
        if (list) list.push(place);
        else postings.set(pair, [place]);
      }
    });
    this.#byLength.set(length, postings);
    return postings;
  }
}

/** Letter pairs with the edges, so that short words with a wrong letter still share some: ^g gm ma ai il l$, and gapped ones. */
function pairsOf(word: string): Set<string> {
  const edged = `^${word}$`;
  const all = new Set<string>();
  for (let index = 0; index + 1 < edged.length; index += 1) all.add(edged.slice(index, index + 2));
  for (let index = 0; index + 2 < edged.length; index += 1) all.add(`${edged[index]}_${edged[index + 2]}`);
  return all;
}
