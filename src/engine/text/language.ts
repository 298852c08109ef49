import type { Terms } from "../../knowledge/knowledge.ts";
import { wordsOf } from "./tokens.ts";
import { NO_TERM } from "./units.ts";

/** Word → the one language whose terms hold it. */
export type LanguageWords = ReadonlyMap<string, string>;

/** Shorter words stand in too many languages that we hold no terms of. */
const TELLS_AT_LEAST = 2;

/** The words of people's terms that only one language has: "passwort" and "nicht", not "server" or "die". */
export function languageWords(terms: Iterable<Terms>): LanguageWords {
  const languages = new Map<string, Set<string>>();
  for (const { id, terms: own } of terms)
    for (const word of Object.entries(own).flatMap(wordsOfTerm))
      languages.set(word, (languages.get(word) ?? new Set()).add(id));
  const telling = [...languages].flatMap(([word, ids]) => {
    const [only, ...more] = ids;
    return only && more.length === 0 && word.length >= TELLS_AT_LEAST ? [[word, only] as const] : [];
  });
  return new Map(telling);
}

/** Words of no term may be of any language. */
const wordsOfTerm = ([term, phrases]: [string, readonly string[]]) =>
  NO_TERM.test(term) ? [] : phrases.flatMap(wordsOf);

/** The language of a text, by the id of its terms (`de`): the one with the most words of its own; undefined where that is not said. */
export function languageOf(words: readonly string[], known: LanguageWords): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) {
    const language = known.get(word);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  // "Email" and "account" stand in every language: English words decide nothing against another's.
  const [best, next] = [...counts].sort(
    (a, b) => b[1] - a[1] || Number(a[0] === "en") - Number(b[0] === "en"),
  );
  const isTie = next !== undefined && next[0] !== "en" && next[1] === best?.[1];
  return isTie ? undefined : best?.[0];
}
