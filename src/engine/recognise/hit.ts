import type { Phrase, PhraseKind } from "../phrasebook.ts";

/** A concept or error that a sentence speaks of, and how well (0..1). */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Weight of the wording that matched: a longer, rarer one is more particular. */
  readonly weight: number;
  readonly sentence: number;
  /** Found by a listed wording, by words that software prints, or by a code. */
  readonly from: PhraseKind | "code";
  /** The whole question is a listed wording, to the word. */
  readonly exact?: true;
}

/** Hits by id: each id keeps its best one. */
export class Hits {
  readonly #byId = new Map<string, Hit>();

  keep(phrase: Phrase, score: number, sentence: number): void {
    const known = this.#byId.get(phrase.id);
    if (known && isBetter(known, score, phrase)) return;
    this.#byId.set(phrase.id, {
      id: phrase.id,
      score,
      weight: phrase.weight,
      sentence,
      from: phrase.kind,
    });
  }

  /** The best first. */
  sorted(): Hit[] {
    return [...this.#byId.values()].sort((a, b) => b.score - a.score || b.weight - a.weight);
  }
}

/** Of an explanation the best cover counts; of a symptom also how particular its wording is. */
function isBetter(known: Hit, score: number, phrase: Phrase): boolean {
  if (phrase.kind === "concept")
    return known.score > score || (known.score === score && known.weight >= phrase.weight);
  return known.score * known.weight >= score * phrase.weight;
}

/** The hits of several lists, each id once with its best, the worthiest first. */
export function joinHits(...lists: readonly (readonly Hit[])[]): Hit[] {
  const byId = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const known = byId.get(hit.id);
    if (!known || hit.score * hit.weight > known.score * known.weight) byId.set(hit.id, hit);
  }
  return [...byId.values()].sort((a, b) => worth(b) - worth(a));
}

/** A wording that stands there whole is worth more than a part of a longer one. */
const worth = ({ score, weight }: Hit) => score * score * weight;
