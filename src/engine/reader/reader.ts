import { type Guess, guesses, type Model } from "../../learn/model.ts";
import type { Named } from "../names/roles.ts";
import type { Seen } from "../seen.ts";
import { featuresOf, isWord } from "./features.ts";

/** What the reader makes of a text. */
export interface Reading {
  /** Every entry and form, the likeliest first. */
  readonly guesses: readonly Guess[];
  /** The share of the text's words that were ever seen. */
  readonly known: number;
  of(label: string): number;
}

/** Guesses which entry or form answers a text. */
export function readingOf(seen: Seen, named: readonly Named[], reader: Model): Reading {
  const { p, known } = reader.read(featuresOf(seen, named), isWord);
  return {
    guesses: guesses(reader.labels, p, LIKELY),
    known,
    of: (label) => p[reader.placeOf(label)] ?? 0,
  };
}

/** How many guesses are kept. */
const LIKELY = 20;
