import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a pair of codes in two errors", () => {
  const found = expectMarkedLines("unique-code").map((problem) => problem.found);
  expect(found).toContain(
    "450 4.2.1 also stands in test/fixtures/knowledge-bad/unique-code/errors/first.yaml",
  );
});
