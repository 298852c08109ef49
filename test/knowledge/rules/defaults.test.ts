import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("defaults are not restated", () => {
  const found = expectMarkedLines("defaults").map((problem) => problem.found);
  expect(found).toContain("status is ok without being written");
});
