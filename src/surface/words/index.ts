import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import type { Words } from "./words.ts";

export type { Words } from "./words.ts";

/** By the first part of a locale. */
export const LANGUAGES = { en, de, fr, es, pt, it, nl, pl, ja } as const;
export type Language = keyof typeof LANGUAGES;

/**
 * The words in the language of a person or a place; English where we do not speak theirs.
 *
 * @param locale as the platforms write it: `de`, `pt-BR`, `es-419`, `en-US`
 */
export function wordsFor(locale: string | null | undefined): Words {
  const [language = ""] = (locale ?? "").toLowerCase().split(/[-_]/, 1);
  return Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language as Language] : en;
}

/** An error as mail apps show it: the same in every language. */
export const EXAMPLE_ERROR = "535 5.7.8 Username and Password not accepted";
