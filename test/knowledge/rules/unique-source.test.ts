import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a page stands once in a file", () => {
  const found = expectMarkedLines("unique-source").map((problem) => problem.found);
  expect(found).toContain("again is the same page as help");
});
