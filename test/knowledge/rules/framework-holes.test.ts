import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("holes are filled in every mode, and nothing else is defined", () => {
  const found = expectMarkedLines("framework-holes").map((problem) => problem.found);
  expect(found).toContain("nothing fills {{secure}} with starttls");
});
