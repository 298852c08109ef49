import { describe, expect, test } from "@jest/globals";
import { LANGUAGES, wordsFor } from "../../src/surface/words/index.ts";

test("a locale is read by its first part, and what is not spoken is English", () => {
  const { de, en, es, pt } = LANGUAGES;
  expect(["de", "de-AT", "es-419", "pt_BR", "en-US", "ko", "", "constructor"].map(wordsFor)).toEqual([
    de,
    de,
    es,
    pt,
    en,
    en,
    en,
    en,
  ]);
  expect([wordsFor(null), wordsFor(undefined)]).toEqual([en, en]);
});

/** All sentences of a language, holes filled with a mark of ours. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === "string") return [value];
    return typeof value === "function" ? [value("⟦1⟧", "⟦2⟧")] : sentences(value);
  });
}

describe.each(Object.entries(LANGUAGES).filter(([language]) => language !== "en"))("%s", (_, words) => {
  test("has every sentence in its own words", () => {
    const [own, english] = [sentences(words), sentences(LANGUAGES.en)];
    expect(own.filter((sentence) => sentence.length > 20 && english.includes(sentence))).toEqual([]);
  });

  test("says what is filled in, as it is", () => {
    const marks = (all: readonly string[]) => all.map((sentence) => sentence.match(/⟦\d⟧/g)?.sort() ?? []);
    expect(marks(sentences(words))).toEqual(marks(sentences(LANGUAGES.en)));
  });
});
