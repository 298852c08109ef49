import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a domain stands in one provider, and in one variant of it", () => {
  const found = expectMarkedLines("unique-domain").map((problem) => problem.found);
  expect(found).toContain(
    "shared.example also stands in test/fixtures/knowledge-bad/unique-domain/providers/first.yaml",
  );
});
