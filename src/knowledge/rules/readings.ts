import type { Rule } from "../base.ts";

/** A reading that leads nowhere is a button that does nothing. */
export const readings: Rule = {
  name: "readings",
  description: "every reading of an ambiguous name leads to a provider or to a mail app",
  check(base, report) {
    for (const { file, readings } of base.ambiguities.values()) {
      readings.forEach(({ provider, client }, index) => {
        if ((provider === undefined) !== (client === undefined)) return;
        report({
          file,
          path: ["readings", index],
          found: provider === undefined ? "this reading leads nowhere" : "this reading leads to two things",
          allowed: "one of `provider:` and `client:`",
          next: "Name the file that this reading stands for",
        });
      });
    }
  },
};
