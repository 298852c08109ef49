import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("variants exist, are used, and somebody asks for them", () => {
  const found = expectMarkedLines("variants").map((problem) => problem.found);
  expect(found).toContain('no server belongs to the variant "asia"');
});
