import type { Language } from "../language.ts";
import { de } from "./de.ts";
import { type DiscoveryPhrases, en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

export type { DiscoveryPhrases };

const ALL: Readonly<Record<Language, DiscoveryPhrases>> = { en, de, fr, es, pt, it, nl, pl, ja };

/** What is said of a domain that was looked up, in that language. */
export const discoveryIn = (language: Language): DiscoveryPhrases => ALL[language];
