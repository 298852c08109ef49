import type { Rule } from "../base.ts";
import { nearest } from "../suggest.ts";

/** What a message may want beside an entry. */
const FORMS = ["settings", "steps", "snippet", "ask-provider", "none", "remark"] as const;

/** Examples of nothing teach nothing. */
export const examplesOf: Rule = {
  name: "examples-of",
  description: "a file of examples is named after an entry (`fix.ID`, `concept.ID`) or a form",
  check(base, report) {
    const known = [
      ...[...base.errors.keys()].map((id) => `fix.${id}`),
      ...[...base.concepts.keys()].map((id) => `concept.${id}`),
      ...FORMS,
    ];
    for (const { id, file } of base.examples.values()) {
      if (known.includes(id)) continue;
      const near = nearest(id, known);
      report({
        file,
        path: [],
        found: `there is no entry ${id.replace(".", ":")}`,
        allowed: `fix.ID and concept.ID of an entry, or ${FORMS.join(", ")}`,
        next: near ? `Did you mean ${near}.yaml?` : "Rename the file, or add the entry first",
      });
    }
  },
};
