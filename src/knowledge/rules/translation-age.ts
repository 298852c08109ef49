import type { Rule } from "../base.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { entryOf } from "../translations.ts";

/** The English may have become another advice since. */
export const translationAge: Rule = {
  name: "translation-age",
  description: "a translation was made of the English that the entry has today",
  check(base, report) {
    for (const translation of base.translations.values()) {
      const entry = entryOf(translation, base);
      const today = entry && fingerprintOf(entry);
      if (!entry || translation.english === today) continue;
      report({
        file: translation.file,
        path: ["english"],
        found: `this translation is older than its entry ${entry.file}`,
        allowed: `${today}, the fingerprint of the English of today`,
        next: `Compare every line with the entry, then write \`english: ${today}\``,
      });
    }
  },
};
