import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a customary word misspelt, unless more providers spell it so", () => {
  const found = expectMarkedLines("host-spelling").map((problem) => problem.found);
  expect(found).toContain('imp.example.com begins with "imp", and no other provider\'s server does');
});
