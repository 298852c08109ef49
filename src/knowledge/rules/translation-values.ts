import type { Rule } from "../base.ts";
import { proseLines, proseOf, valuesIn } from "../prose.ts";
import { entryOf } from "../translations.ts";

/** A value that is another one in another language is wrong in one of them. */
export const translationValues: Rule = {
  name: "translation-values",
  description:
    "each line has the `code`, {{holes}}, host names and numbers of its English line, byte for byte",
  check(base, report) {
    for (const translation of base.translations.values()) {
      const entry = entryOf(translation, base);
      if (!entry) continue;
      const words = proseLines(translation);
      for (const [place, { path, text }] of proseLines(proseOf(entry))) {
        const line = words.get(place);
        if (!line) continue;
        const [english, here] = [valuesIn(text), valuesIn(line.text)];
        if (english.join("\n") === here.join("\n")) continue;
        report({
          file: translation.file,
          path,
          found: `the values are not those of the English line: ${listed(here)}`,
          allowed: listed(english),
          next: "Copy them from the entry letter by letter, each as often as there",
        });
      }
    }
  },
};

const listed = (values: readonly string[]) => (values.length > 0 ? values.join(", ") : "none");
