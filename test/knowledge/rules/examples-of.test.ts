import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a file of examples belongs to an entry or a form", () => {
  const found = expectMarkedLines("examples-of").map((problem) => problem.found);
  expect(found.join("\n")).toContain("there is no entry fix:frist");
});
