import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { KnowledgeError, type Problem } from "../../src/knowledge/problem.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { PLANTED, type Planted } from "./planted.ts";
import { writeBase } from "./temporary.ts";

/** Of planted slips, how many the check is to find at least. */
const LEAST = 0.91;

const before = ({ file }: Planted) => readFileSync(join(SHIPPED.shipped, file), "utf8");
const after = (planted: Planted) => before(planted).replace(planted.from, planted.to);

/** In each batch a file once, so that one load judges many; what a rule compares over files must not meet a broken one. */
function batches(all: readonly Planted[]): Planted[][] {
  const compared = all.filter(({ rule }) => rule?.startsWith("unique-"));
  return [...grouped(compared), ...grouped(all.filter((planted) => !compared.includes(planted)))];
}

function grouped(all: readonly Planted[]): Planted[][] {
  const made: Planted[][] = [];
  for (const planted of all) {
    const free = made.find((batch) => batch.every(({ file }) => file !== planted.file));
    if (free) free.push(planted);
    else made.push([planted]);
  }
  return made;
}

/** A copy of the whole base, as a contributor has it. */
const COPY = writeBase({});
cpSync(SHIPPED.shipped, COPY, { recursive: true });

function problemsWith(batch: readonly Planted[]): readonly Problem[] {
  for (const planted of batch) writeFileSync(join(COPY, planted.file), after(planted));
  try {
    loadKnowledge({ ...SHIPPED, shipped: COPY, today: "2026-11-29" });
    return [];
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems;
    throw error;
  } finally {
    for (const planted of batch) writeFileSync(join(COPY, planted.file), before(planted));
  }
}

const RESULTS = batches(PLANTED).flatMap((batch) => {
  const problems = problemsWith(batch);
  return batch.map((planted) => ({
    planted,
    rules: problems
      .filter(({ file, found }) => `${file} ${found}`.includes(planted.file))
      .map(({ rule }) => rule),
  }));
});

const name = ({ file, from, rule }: Planted) => `${file}, ${String(from).slice(0, 50)}: ${rule}`;

describe("slips that were planted", () => {
  test.each(PLANTED.map((planted) => [name(planted), planted] as const))("%s: is a change", (_, planted) => {
    expect(after(planted)).not.toBe(before(planted));
  });

  const known = RESULTS.filter(({ planted }) => planted.rule !== undefined);
  test.each(known.map(({ planted, rules }) => [name(planted), planted.rule, rules] as const))(
    "%s speaks",
    (_, rule, rules) => {
      expect(rules).toContain(rule);
    },
  );

  test("nearly all are found; the others need a list to compare with", () => {
    const found = RESULTS.filter(({ rules }) => rules.length > 0);
    expect(found.length / RESULTS.length).toBeGreaterThanOrEqual(LEAST);
  });
});
