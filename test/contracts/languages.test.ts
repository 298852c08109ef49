import { describe, expect, test } from "@jest/globals";
import type { Block, Card } from "../../src/card/card.ts";
import { wholeCard } from "../../src/card/card.ts";
import type { Answer } from "../../src/engine/answer-types.ts";
import { settingsQuestion } from "../../src/engine/compose/asks.ts";
import { translated } from "../../src/knowledge/translations.ts";
import { cardText } from "../../src/phrases/card-text.ts";
import { LANGUAGES, type Language, phrasesIn } from "../../src/phrases/index.ts";
import { AT, BASE, ENGINE } from "../engine/base.ts";

const OTHERS = LANGUAGES.filter((language) => language !== "en");
const providers = [...BASE.providers.values()];

const chosen = (text: string, language: Language): Answer =>
  ENGINE.answer({ text, at: AT, language, chosen: true });

/** What is to be copied to the letter: code values, spans, addresses of pages. */
function valuesOf(card: Card): string[] {
  const rows = card.blocks.flatMap((block: Block) => (block.type === "facts" ? block.rows : []));
  const pages = card.blocks.flatMap((block) => (block.type === "links" ? block.links : []));
  const prose = rows.filter(({ code }) => !code).map(({ value }) => value);
  const spans = prose.flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map(([, value = ""]) => value));
  return [
    ...rows.filter(({ code }) => code).map(({ value }) => value),
    ...spans,
    ...pages.map(({ url }) => url),
  ].sort();
}

describe.each(OTHERS)("%s", (language) => {
  test("settings of every provider: the same values to the letter, no label left in English", () => {
    const wrong = providers.flatMap((provider) => {
      const ask = settingsQuestion(provider, []);
      const [english, own] = [chosen(ask, "en"), chosen(ask, language)];
      const isSame =
        JSON.stringify(own.servers) === JSON.stringify(english.servers) &&
        // Our own words for a hole may quote an example in English.
        valuesOf(wholeCard(own.card)).every((value) => valuesOf(wholeCard(english.card)).includes(value));
      const isWhole =
        own.card.language === language && labelsOf(own.card).every((label) => !ENGLISH.has(label));
      return isSame && isWhole ? [] : [provider.id];
    });
    expect(wrong).toEqual([]);
  });

  test("a question back and 'I do not know' are whole in it, too", () => {
    for (const ask of ["outlook smtp", "me@ourfirm.example", ""]) {
      const own = chosen(ask, language);
      expect(own.card.language).toBe(language);
      expect(cardText(own.card)).not.toBe(cardText(chosen(ask, "en").card));
    }
  });

  test("what nobody has translated comes in English, and says so in one line of it", () => {
    const error = [...BASE.errors.values()].find((one) => !translated(one, language, BASE));
    const { card } = chosen(error?.title ?? "", language);
    expect(card.language).toBe("en");
    expect(card.blocks).toContainEqual({ type: "text", text: phrasesIn(language).onlyInEnglish });
  });

  test("what is translated is told whole in it", () => {
    const told = [...BASE.errors.values()].filter((one) => translated(one, language, BASE));
    expect(told.length > 0).toBe(
      [...BASE.translations.keys()].some((id) => id.startsWith(`${language}/fix.`)),
    );
    for (const error of told) {
      const { card, entry } = chosen(error.title, language);
      expect([entry, card.language]).toEqual([`fix:${error.id}`, language]);
      expect(card.title).toBe(translated(error, language, BASE)?.title);
    }
  });
});

test("the language of the question comes first, then that of the conversation, then that of the client", () => {
  const answer = (text: string, more: Partial<Parameters<typeof ENGINE.answer>[0]>) =>
    ENGINE.answer({ text, at: AT, ...more }).card.language;
  expect(answer("welcher Port für gmx?", { language: "fr" })).toBe("de");
  expect(answer("gmx smtp", { language: "fr", slots: { language: "de" } })).toBe("de");
  expect(answer("gmx smtp", { language: "fr" })).toBe("fr");
  expect(answer("gmx smtp", {})).toBe("en");
});

const labelsOf = (card: Card) =>
  card.blocks.flatMap((block) => (block.type === "facts" ? block.rows.map(({ label }) => label) : []));

/** Labels of an English card that no other language shares. */
const ENGLISH = new Set(["User name", "Security", "Or"]);
