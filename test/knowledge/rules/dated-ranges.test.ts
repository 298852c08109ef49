import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a range ends after it starts", () => {
  const found = expectMarkedLines("dated-ranges").map((problem) => problem.found);
  expect(found).toContain("it runs from 2026-05 until 2026-05");
});
