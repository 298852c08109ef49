import { de } from "./de.ts";
import { en, type Phrases } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { Language } from "./language.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

export { listed, type Phrases } from "./en.ts";
export { LANGUAGES, type Language, languageIn } from "./language.ts";

const ALL: Readonly<Record<Language, Phrases>> = { en, de, fr, es, pt, it, nl, pl, ja };

/** Our sentences in that language. */
export const phrasesIn = (language: Language): Phrases => ALL[language];
