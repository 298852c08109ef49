import { en, type Phrases } from "./en.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { Language } from "./language.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";

export { listed, type Phrases } from "./en.ts";
export { LANGUAGES, type Language, languageIn } from "./language.ts";

const ALL: Readonly<Partial<Record<Language, Phrases>>> = { en, it, nl, pl, ja };

/** Our sentences in that language. */
export const phrasesIn = (language: Language): Phrases => ALL[language] ?? en;
