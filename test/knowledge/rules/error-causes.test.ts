import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("the last cause, and only the last, is for everybody", () => {
  const found = expectMarkedLines("error-causes").map((problem) => problem.found);
  expect(found).toContain("this cause holds for everybody, so none below is shown");
});
