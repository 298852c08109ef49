import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("two on one place", () => {
  const found = expectMarkedLines("unique-rank").map((problem) => problem.found);
  expect(found).toContain(
    "3 is also the rank of test/fixtures/knowledge-bad/unique-rank/providers/first.yaml",
  );
});
