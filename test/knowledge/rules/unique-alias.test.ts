import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a name stands once, whatever its case, over providers, ambiguities, apps and frameworks", () => {
  const found = expectMarkedLines("unique-alias").map((problem) => problem.found);
  expect(found).toContain(
    '"Mixed" also stands in test/fixtures/knowledge-bad/unique-alias/ambiguities/mixed.yaml',
  );
});
