import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("an ending is nobody's, and there is no .dee", () => {
  const found = expectMarkedLines("real-domains").map((problem) => problem.found);
  expect(found).toContain("there is no ending .dee");
});
