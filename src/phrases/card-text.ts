import type { Card } from "../card/card.ts";
import { plainText } from "../card/plain-text.ts";
import { languageIn, phrasesIn } from "./index.ts";

/** A card as plain lines, in the words of its own language. */
export const cardText = (card: Card): string => plainText(card, phrasesIn(languageIn(card.language) ?? "en"));
