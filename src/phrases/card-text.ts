import type { Card } from "../card/card.ts";
import { plainText } from "../card/plain-text.ts";
import { languageIn, type Phrases, phrasesIn } from "./index.ts";

/** Our own words in the language of a card. */
export const phrasesOf = ({ language }: { readonly language?: string | undefined }): Phrases =>
  phrasesIn(languageIn(language) ?? "en");

/** A card as plain lines, in the words of its own language. */
export const cardText = (card: Card): string => plainText(card, phrasesOf(card));
