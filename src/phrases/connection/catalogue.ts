import type { Language } from "../language.ts";
import { de } from "./de.ts";
import { type ConnectionPhrases, en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

export type { ConnectionPhrases };

const ALL: Readonly<Record<Language, ConnectionPhrases>> = { en, de, fr, es, pt, it, nl, pl, ja };

/** What is said after a look at a mail server, in that language. */
export const connectionIn = (language: Language): ConnectionPhrases => ALL[language];
