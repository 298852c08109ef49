import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("two readings that lead to one provider", () => {
  const found = expectMarkedLines("readings-apart").map((problem) => problem.found);
  expect(found).toContain("this reading leads where another one leads: example");
});
