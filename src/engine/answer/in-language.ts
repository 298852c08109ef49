import type { Concept, ErrorEntry, Knowledge } from "../../knowledge/knowledge.ts";
import { translated } from "../../knowledge/translations.ts";
import { phrasesIn } from "../../phrases/index.ts";
import { choice, type Draft } from "../compose/draft.ts";
import type { Asked } from "./asked.ts";

/** An entry with its prose, and what the card around it is told in. */
export interface Spoken<Entry> {
  readonly entry: Entry;
  readonly asked: Asked;
}

/** The entry in the asker's language, with everything around it; all of it in English where nobody has translated it. */
export function spoken(entry: Concept, asked: Asked): Spoken<Concept>;
export function spoken(entry: ErrorEntry, asked: Asked): Spoken<ErrorEntry>;
export function spoken(entry: Concept | ErrorEntry, asked: Asked): Spoken<Concept | ErrorEntry> {
  const own = translated(entry as Concept, asked.phrases.language, asked.base);
  return own ? { entry: own, asked } : { entry, asked: inEnglish(asked) };
}

export const inEnglish = (asked: Asked): Asked => ({ ...asked, phrases: phrasesIn("en") });

/**
 * A card in the language that it was told in: English says so in a line of the asker's language; another one has buttons
 * only for what it can name.
 */
export function toldIn(draft: Draft, told: Asked, asker: Asked): Draft {
  const { language } = told.phrases;
  if (language !== asker.phrases.language)
    return { ...draft, language, closing: { type: "text", text: asker.phrases.onlyInEnglish } };
  if (language === "en") return draft;
  const choices = draft.choices.flatMap((one) => {
    if (one.label !== one.ask) return [one];
    const title = titleOf(one.ask, language, told.base);
    return title ? [choice(one.ask, title)] : [];
  });
  return { ...draft, choices };
}

/** What a question of ours is called in a language, where its answer is translated. */
export function titleOf(ask: string, language: string, base: Knowledge): string | undefined {
  const concept = [...base.concepts.values()].find(({ title, asks }) => title === ask || asks.includes(ask));
  if (concept) return translated(concept, language, base)?.title;
  const error = [...base.errors.values()].find(({ title }) => title === ask);
  return error && translated(error, language, base)?.title;
}
