import type { Examples, Terms } from "../../knowledge/knowledge.ts";
import { LANGUAGE_CLEAR } from "../decide/fitted.ts";
import { wordsOf } from "./tokens.ts";

/** Word → the one language that it tells. */
export type LanguageWords = ReadonlyMap<string, string>;

/** Keys that stand for no term: their words may be of any language. */
const NO_TERM = /^(?:aside|spelling)\./;

/** A single letter tells nothing. */
const TELLS_AT_LEAST = 2;

/** Hiragana stands between the words of every Japanese sentence, and in no name (Unicode Standard, chapter 18). */
const JAPANESE = /\p{sc=Hiragana}/u;

/**
 * The words that people use in one language far more than in any other: those of their terms, and those of their
 * questions, "come" and "wat", by how large a part of the language's questions has them.
 */
export function languageWords(terms: Iterable<Terms>, examples: Iterable<Examples>): LanguageWords {
  const shares = new Map<string, Map<string, number>>();
  const add = (word: string, language: string, share: number) => {
    const own = shares.get(word) ?? new Map<string, number>();
    shares.set(word, own.set(language, (own.get(language) ?? 0) + share));
  };
  const texts = textsByLanguage(terms, examples);
  for (const [language, all] of texts)
    for (const text of all) for (const word of new Set(wordsOf(text))) add(word, language, 1 / all.length);
  return new Map([...shares].flatMap(([word, own]) => telling(word, own)));
}

function telling(word: string, own: ReadonlyMap<string, number>): [string, string][] {
  if (word.length < TELLS_AT_LEAST) return [];
  const [best] = [...own].sort((a, b) => b[1] - a[1]);
  const all = [...own.values()].reduce((sum, share) => sum + share, 0);
  return best && best[1] >= LANGUAGE_CLEAR * all ? [[word, best[0]]] : [];
}

function textsByLanguage(terms: Iterable<Terms>, examples: Iterable<Examples>): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const add = (language: string, more: readonly string[]) => {
    const own = texts.get(language) ?? [];
    texts.set(language, own);
    for (const text of more) own.push(text);
  };
  for (const { id, terms: own } of terms)
    add(
      id,
      Object.entries(own).flatMap(([term, phrases]) => (NO_TERM.test(term) ? [] : phrases)),
    );
  for (const { texts: own } of examples)
    for (const [language, more] of Object.entries(own))
      add(
        language,
        more.map(({ text }) => text),
      );
  return texts;
}

/**
 * The language of a text, as ISO 639-1 (`de`): the one with the most words of its own; undefined where that is not said.
 *
 * @param names tokens of names and addresses: they are the same in every language
 */
export function languageOf(
  words: readonly string[],
  known: LanguageWords,
  names: ReadonlySet<number>,
): string | undefined {
  const told = words.filter((_, at) => !names.has(at));
  if (told.some((word) => JAPANESE.test(word))) return "ja";
  const counts = new Map<string, number>();
  for (const word of told) {
    const language = known.get(word);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}
