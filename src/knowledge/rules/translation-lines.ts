import type { Report, Rule } from "../base.ts";
import { type ProseLine, proseLines, proseOf, type Told } from "../prose.ts";
import { entryOf } from "../translations.ts";

type Lines = ReadonlyMap<string, ProseLine>;

/** Half a translation would be a card in two languages. */
export const translationLines: Rule = {
  name: "translation-lines",
  description: "a translation has the lines of its entry, each of them and no other",
  check(base, report) {
    for (const translation of base.translations.values()) {
      const entry = entryOf(translation, base);
      if (!entry) continue;
      const { id: _id, file, english: _english, ...prose } = translation;
      const [own, words] = [proseLines(proseOf(entry)), proseLines(prose)];
      reportMissing(file, own, words, report);
      reportMore(file, entry, own, words, report);
    }
  },
};

function reportMissing(file: string, own: Lines, words: Lines, report: Report): void {
  for (const [place, { path, text }] of own) {
    if (words.has(place)) continue;
    report({
      file,
      path,
      found: `the line ${place} is missing`,
      allowed: "all lines of the entry, in its order",
      next: `Translate it: "${text}"`,
    });
  }
}

function reportMore(file: string, entry: Told, own: Lines, words: Lines, report: Report): void {
  for (const [place, { path }] of words) {
    if (own.has(place)) continue;
    report({
      file,
      path,
      found: `${entry.file} has no line ${place}`,
      allowed: "the lines of the entry and no other",
      next: "Remove it, or add the English to the entry first",
    });
  }
}
