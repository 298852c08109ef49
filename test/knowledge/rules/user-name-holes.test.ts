import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a hole that lost its signs", () => {
  const found = expectMarkedLines("user-name-holes").map((problem) => problem.found);
  expect(found).toContain('"EMAILADDRESS" would be shown as the word to type');
});
