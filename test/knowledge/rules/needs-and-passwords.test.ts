import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a need that no server takes, and one that is not needed", () => {
  const found = expectMarkedLines("needs-and-passwords").map((problem) => problem.found);
  expect(found).toContain("the need bridge, and no server takes bridge-password");
});
