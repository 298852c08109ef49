import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a pattern has a name of its file, stands once, and takes in no domain of another file", () => {
  const found = expectMarkedLines("domain-patterns").map((problem) => problem.found);
  expect(found).toContain("no domain here begins with other.");
  expect(found).toContain(
    "first.cl matches a pattern of test/fixtures/knowledge-bad/domain-patterns/providers/first.yaml",
  );
});
