import type { Base, Finding, Rule } from "./base.ts";
import { formatPath } from "./place.ts";
import { firstProblems, type Problem } from "./problem.ts";
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
  const byFile = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const others = byFile.get(verdict.file);
    if (others) others.push(verdict);
    else byFile.set(verdict.file, [verdict]);
  }
  return [...byFile].flatMap(([name, list]) => {
    const lineOf = lineFinder(textOf(name));
    return firstProblems(list, ({ file, rule, path, found, allowed, next }) => {
      return { file, line: lineOf(path), rule, path: formatPath(path), found, allowed, next };
    });
  });
}
