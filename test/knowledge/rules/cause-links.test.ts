import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a link that none of them has", () => {
  const found = expectMarkedLines("cause-links").map((problem) => problem.found);
  expect(found).toContain('none of example has a link "appPassword"');
});
