import type { Rule } from "../base.ts";

/** The first cause whose conditions hold is shown, so the one for everybody must be last, and there. */
export const errorCauses: Rule = {
  name: "error-causes",
  description: "the last cause has no `when`, and only the last",
  check(base, report) {
    for (const { file, causes } of base.errors.values()) {
      causes.forEach(({ when }, index) => {
        const last = index === causes.length - 1;
        if (last === (when === undefined)) return;
        report({
          file,
          path: ["causes", index],
          found: last
            ? "the last cause holds only for some"
            : "this cause holds for everybody, so none below is shown",
          allowed: "`when:` on every cause but the last",
          next: last ? "Add a last cause without `when:`" : "Move it to the end, or say when it holds",
        });
      });
    }
  },
};
