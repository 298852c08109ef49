import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("ordinary words are listed as such", () => {
  const found = expectMarkedLines("everyday-aliases").map((problem) => problem.found);
  expect(found).toContain('"one" is also an ordinary word');
});
