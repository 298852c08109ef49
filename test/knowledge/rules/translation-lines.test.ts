import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a line too few, and a line too many, are each told; code values of facts are not translated", () => {
  const found = expectMarkedLines("translation-lines").map((problem) => problem.found);
  expect(found).toContain("the line causes[0].do[1] is missing");
  expect(found).toContain(
    "test/fixtures/knowledge-bad/translation-lines/concepts/ports.yaml has no line facts[0].value",
  );
});
