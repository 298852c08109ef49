import type { Language } from "../../../phrases/index.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import type { PageWords } from "./words.ts";

export type { PageWords, SetUpWords } from "./words.ts";

const ALL: Readonly<Record<Language, PageWords>> = { en, de, fr, es, pt, it, nl, pl, ja };

/** The words of the page in that language. */
export const pageWords = (language: Language): PageWords => ALL[language];
