import type { Match } from "../lexicon.ts";
import type { Name, Names } from "../names.ts";
import type { Mention } from "../query.ts";

/** An exact name is sure; the same word as everyday English is not, even with mail words beside it. */
const CERTAINTY = { exact: 0.95, everydayInMail: 0.7 } as const;

/** Providers, apps, frameworks and ambiguous names, by longest match outside of addresses. */
export function findNames(
  words: readonly string[],
  names: Names,
  taken: ReadonlySet<number>,
  isMailWord: (token: number) => boolean,
): Mention[] {
  const open = words.map((word, index) => (taken.has(index) ? "\u0000" : word));
  return names.lexicon.scan(open).flatMap((match) => mentions(match, isMailWord));
}

function mentions(match: Match<readonly Name[]>, isMailWord: (token: number) => boolean): Mention[] {
  return match.value.flatMap((name) => {
    const certainty = name.everyday ? everyday(match, isMailWord) : CERTAINTY.exact;
    if (certainty === 0) return [];
    const via = name.everyday ? ("everyday" as const) : ("name" as const);
    return [{ kind: name.kind, id: name.id, via, certainty, first: match.first, last: match.last }];
  });
}

function everyday(match: Match<unknown>, isMailWord: (token: number) => boolean): number {
  return isMailWord(match.first - 1) || isMailWord(match.last + 1) ? CERTAINTY.everydayInMail : 0;
}
