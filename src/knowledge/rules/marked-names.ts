import type { Rule } from "../base.ts";

const MARKS = /\[[^\][]+\]/g;

/** A role is learned from one name in its sentence. */
export const markedNames: Rule = {
  name: "marked-names",
  description: "each example of a role has one name in square brackets",
  check(base, report) {
    for (const { file, examples } of base.roles.values())
      for (const [language, texts] of Object.entries(examples))
        texts.forEach((text, at) => {
          const marks = text.match(MARKS)?.length ?? 0;
          if (marks === 1) return;
          report({
            file,
            path: ["examples", language, at],
            found: marks === 0 ? "no name is in square brackets" : `${marks} names are in square brackets`,
            allowed: "one: `my ISP is [Comcast]`",
            next: marks === 0 ? "Put the name that has this role in brackets" : "Write a sentence for each",
          });
        });
  },
};
