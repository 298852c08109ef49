import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("an example of a role marks one name", () => {
  const found = expectMarkedLines("marked-names").map((problem) => problem.found);
  expect(found.join("\n")).toContain("no name is in square brackets");
});
