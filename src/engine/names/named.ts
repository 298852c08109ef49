import { phrasesIn } from "../text/lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Name, Names } from "./names.ts";

/** Providers, apps, programs and ambiguous names by longest match, outside of the tokens that are taken. What each of them is in the text, its role decides. */
export function findNames(
  names: Names,
  words: readonly string[],
  taken: ReadonlySet<number>,
  certaintyOf: (first: number, last: number, name: Name) => number,
): Mention[] {
  const open = words.map((word, index) => (taken.has(index) ? NOTHING : word));
  return phrasesIn(names.lexicon, open).flatMap(({ value, first, last }) =>
    value.map((name) => {
      const certainty = certaintyOf(first, last, name);
      const via = name.everyday ? "everyday" : certainty < 1 ? "fuzzy" : "name";
      return { kind: name.kind, id: name.id, via, certainty, first, last } as const;
    }),
  );
}

/** Stands in no name. */
const NOTHING = "\u0000";
