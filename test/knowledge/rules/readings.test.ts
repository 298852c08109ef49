import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a reading leads to one thing", () => {
  const found = expectMarkedLines("readings").map((problem) => problem.found);
  expect(found).toContain("this reading leads nowhere");
});
