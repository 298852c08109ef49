import { en, type Phrases } from "./en.ts";
import type { Language } from "./language.ts";

export { listed, type Phrases } from "./en.ts";
export { LANGUAGES, type Language, languageIn } from "./language.ts";

const ALL: Readonly<Partial<Record<Language, Phrases>>> = { en };

/** Our sentences in that language. */
export const phrasesIn = (language: Language): Phrases => ALL[language] ?? en;
