import type { Rule } from "../base.ts";
import { nearest } from "../suggest.ts";
import { partsOf } from "../translations.ts";

/** A translation of nothing is never read. */
export const translationOf: Rule = {
  name: "translation-of",
  description: "a translation is named after an entry: `fix.ID` or `concept.ID`",
  check(base, report) {
    for (const { id, file } of base.translations.values()) {
      const { kind, entry } = partsOf(id);
      const known =
        kind === "fix" ? base.exists("errors", entry) : kind === "concept" && base.exists("concepts", entry);
      if (known) continue;
      const name = id.slice(id.indexOf("/") + 1);
      const near = nearest(name, [
        ...[...base.errors.keys()].map((one) => `fix.${one}`),
        ...[...base.concepts.keys()].map((one) => `concept.${one}`),
      ]);
      report({
        file,
        path: [],
        found: `there is no entry ${name.replace(".", ":")} to translate`,
        allowed: "fix.ID of a file in errors/, concept.ID of one in concepts/",
        next: near ? `Did you mean ${near}.yaml?` : "Rename the file, or remove it with its entry",
      });
    }
  },
};
