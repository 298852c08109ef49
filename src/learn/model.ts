import { type Bag, numberOf } from "./bag.ts";
import { firstFew } from "./first-few.ts";

/** What was learned, in flat arrays: quick to load, quick to read. */
export interface ModelData {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** What one step of a vote is worth. */
  readonly scale: number;
  /** Features by number, sorted. */
  readonly numbers: Uint32Array;
  /** By feature: how telling it is, in eighths. */
  readonly rarity: Uint8Array;
  /** By feature, and one more: where its votes begin. */
  readonly from: Uint32Array;
  /** Votes: for which label … */
  readonly voted: Uint16Array;
  /** … and how strongly. */
  readonly weights: Int8Array;
}

export interface Guess {
  readonly label: string;
  readonly p: number;
}

/** A feature's share in a guess: for `--why`. */
export interface Vote {
  readonly feature: string;
  readonly weight: number;
}

/** The steps of `rarity`. */
export const RARITY = 8;

/** A learned model, ready to be asked. */
export class Model {
  readonly #data: ModelData;
  readonly #places: ReadonlyMap<string, number>;

  constructor(data: ModelData) {
    this.#data = data;
    this.#places = new Map(data.labels.map((label, k) => [label, k]));
  }

  get labels(): readonly string[] {
    return this.#data.labels;
  }

  /** Where a label stands among the labels; -1 for none. */
  placeOf(label: string): number {
    return this.#places.get(label) ?? -1;
  }

  /**
   * How likely each label is, in the order of `labels`, and the share of the text's words that was ever seen: a text of
   * unknown words is sure of nothing.
   *
   * @param isWord which features are words; left out, every text counts whole
   */
  read(
    bag: Bag,
    isWord?: (feature: string) => boolean,
  ): { readonly p: Float64Array; readonly known: number } {
    const { labels, bias, scale, rarity, from, voted, weights } = this.#data;
    const scores = new Float64Array(labels.length);
    let norm = 0;
    let words = 0;
    let seen = 0;
    for (const [feature, count] of bag) {
      const place = this.#find(feature);
      if (isWord?.(feature)) {
        words += 1;
        if (place >= 0) seen += 1;
      }
      if (place < 0) continue;
      const value = ((1 + Math.log(count)) * (rarity[place] as number)) / RARITY;
      norm += value * value;
      for (let at = from[place] as number; at < (from[place + 1] as number); at += 1)
        (scores[voted[at] as number] as number) += value * (weights[at] as number);
    }
    const known = words > 0 ? seen / words : 1;
    const factor = (scale * known) / (Math.sqrt(norm) || 1);
    for (let k = 0; k < scores.length; k += 1)
      scores[k] = (scores[k] as number) * factor + known * (bias[k] as number);
    softmax(scores);
    return { p: scores, known };
  }

  /** Which features spoke most for a label, strongest first. */
  votes(bag: Bag, label: string, most: number): Vote[] {
    const { rarity, from, voted, weights } = this.#data;
    const k = this.placeOf(label);
    const found = [...bag.keys()].flatMap((feature) => {
      const place = this.#find(feature);
      if (place < 0) return [];
      for (let at = from[place] as number; at < (from[place + 1] as number); at += 1)
        if (voted[at] === k)
          return [{ feature, weight: ((rarity[place] as number) * (weights[at] as number)) / RARITY }];
      return [];
    });
    return found.sort((a, b) => b.weight - a.weight).slice(0, most);
  }

  /** Its place among the features, or -1: a binary search. */
  #find(feature: string): number {
    const { numbers } = this.#data;
    const number = numberOf(feature);
    let low = 0;
    let high = numbers.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = numbers[middle] as number;
      if (here === number) return middle;
      if (here < number) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** The likeliest labels, best first; of equally likely ones the earlier. */
export function guesses(labels: readonly string[], p: Float64Array, most: number): Guess[] {
  const best = firstFew(p.keys(), most, (a, b) => (p[b] as number) - (p[a] as number));
  return best.map((k) => ({ label: labels[k] ?? "", p: p[k] ?? 0 }));
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array | Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    scores[k] = Math.exp((scores[k] as number) - top);
    sum += scores[k] as number;
  }
  for (let k = 0; k < scores.length; k += 1) (scores[k] as number) /= sum;
}
