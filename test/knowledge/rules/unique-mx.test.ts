import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("an MX pattern belongs to one provider; a longer one may end in it", () => {
  const found = expectMarkedLines("unique-mx").map((problem) => problem.found);
  expect(found).toContain(
    "mx.first.example also stands in test/fixtures/knowledge-bad/unique-mx/providers/first.yaml",
  );
});
