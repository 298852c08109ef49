import type { Base, Finding, Rule } from "./base.ts";
import { formatPath } from "./place.ts";
import type { Problem } from "./problem.ts";
import { lineFinder } from "./yaml.ts";

/** A finding, and the rule that made it. */
export interface Verdict extends Finding {
  readonly rule: string;
}

/** Runs every rule over the whole base, in the order of the list. */
export function runRules(rules: readonly Rule[], base: Base): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of rules) rule.check(base, (finding) => verdicts.push({ ...finding, rule: rule.name }));
  return verdicts;
}

/** Adds the lines, which are looked up only now that something is wrong. `textOf` gives a file's text. */
export function toProblems(verdicts: readonly Verdict[], textOf: (file: string) => string): Problem[] {
  const finders = new Map<string, ReturnType<typeof lineFinder>>();
  return verdicts.map(({ file, rule, path, found, allowed, next }) => {
    const finder = finders.get(file) ?? lineFinder(textOf(file));
    finders.set(file, finder);
    return { file, line: finder(path), rule, path: formatPath(path), found, allowed, next };
  });
}
