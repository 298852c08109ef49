import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("every id is the name of a file", () => {
  const found = expectMarkedLines("known-ids").map((problem) => problem.found);
  expect(found).toContain("there is no file providers/exampel.yaml");
});
