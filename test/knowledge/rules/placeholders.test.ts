import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("every hole is explained, every explanation has a hole", () => {
  const found = expectMarkedLines("placeholders").map((problem) => problem.found);
  expect(found).toContain("nothing says what goes into %HOST%");
});
