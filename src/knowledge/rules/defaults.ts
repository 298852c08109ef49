import type { Rule } from "../base.ts";
import { valueAt } from "../schema-problems.ts";

/** What is left out means the same as the default; written out, it would only be one more line to keep true. */
export const defaults: Rule = {
  name: "defaults",
  description: "defaults are not restated: `status: ok`, `code: true`",
  check(base, report) {
    for (const { file } of base.providers.values()) {
      if (valueAt(base.raw(file), ["status"]) === "ok") report(restated(file, ["status"], "ok"));
    }
    for (const { file, facts = [] } of base.concepts.values()) {
      facts.forEach((_, index) => {
        const path = ["facts", index, "code"];
        if (valueAt(base.raw(file), path) === true) report(restated(file, path, "true"));
      });
    }
  },
};

function restated(file: string, path: readonly PropertyKey[], value: string) {
  const key = String(path.at(-1));
  return {
    file,
    path,
    found: `${key} is ${value} without being written`,
    allowed: `\`${key}:\` only with another value`,
    next: "Remove the line",
  };
}
