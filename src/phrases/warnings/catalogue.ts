import type { Language } from "../language.ts";
import { de } from "./de.ts";
import { en, type Warnings } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

const ALL: Readonly<Record<Language, Warnings>> = { en, de, fr, es, pt, it, nl, pl, ja };

/** Our warnings in that language. */
export const warningsIn = (language: Language): Warnings => ALL[language];
