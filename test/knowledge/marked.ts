import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { readFolder } from "../../src/knowledge/files.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { KnowledgeError, type Problem } from "../../src/knowledge/problem.ts";

export const TODAY = "2026-11-25";

/** The folder of bad files for a rule; each bad line ends in `# <- rule`. */
export const badFolder = (rule: string) => join("test", "fixtures", "knowledge-bad", rule);

/** Loads a folder on its own and gives what is wrong with it. */
export function problemsIn(folder: string): readonly Problem[] {
  try {
    loadKnowledge({ shipped: folder, today: TODAY });
    return [];
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems;
    throw error;
  }
}

/** Expects that the rules that marks name report exactly the marked lines; gives what they report. What else is wrong there is no matter. */
export function expectMarkedLines(rule: string): readonly Problem[] {
  const folder = badFolder(rule);
  const expected = marks(folder);
  const named = new Set(expected.map((mark) => mark.split(" ").at(-1)));
  const problems = problemsIn(folder).filter((problem) => named.has(problem.rule));
  const reported = problems.map((problem) => `${problem.file}:${problem.line} ${problem.rule}`);
  expect([...new Set(reported)].sort()).toEqual(expected);
  for (const { found, allowed, next } of problems) expect([found, allowed, next]).not.toContain("");
  return problems;
}

function marks(folder: string): string[] {
  const files = readFolder(folder).files.map(({ file }) => file);
  const found = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => {
        const rule = /# <- ([a-z-]+)$/.exec(line)?.[1];
        return rule === undefined ? [] : [`${file}:${index + 1} ${rule}`];
      }),
  );
  expect(found).not.toHaveLength(0);
  return found.sort();
}
