import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a hole that nothing fills", () => {
  const found = expectMarkedLines("error-holes").map((problem) => problem.found);
  expect(found).toContain("nothing fills {{smtpHots}}");
});
