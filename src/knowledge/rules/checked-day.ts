import type { Rule } from "../base.ts";
import { withSources } from "../with-sources.ts";

/** A page cannot have been read tomorrow. Without a day of the check there is nothing to compare with. */
export const checkedDay: Rule = {
  name: "checked-day",
  description: "`checked` is not in the future",
  check(base, report) {
    const { today } = base;
    if (today === undefined) return;
    for (const { file, sources } of withSources(base)) {
      for (const [key, { checked }] of Object.entries(sources ?? {})) {
        if (checked === null || checked <= today) continue;
        report({
          file,
          path: ["sources", key, "checked"],
          found: `${checked} is still to come`,
          allowed: `a day up to ${today}, or null`,
          next: "Write the day on which somebody read that page; null if nobody has",
        });
      }
    }
  },
};
