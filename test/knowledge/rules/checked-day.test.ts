import { expect, test } from "@jest/globals";
import { loadKnowledge } from "../../../src/knowledge/load.ts";
import { badFolder, expectMarkedLines } from "../marked.ts";

test("nobody has read a page tomorrow", () => {
  const found = expectMarkedLines("checked-day").map((problem) => problem.found);
  expect(found).toContain("2026-11-26 is still to come");
});

test("without a day of the check no clock decides", () => {
  expect(() => loadKnowledge({ shipped: badFolder("checked-day") })).not.toThrow();
});
