import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("two entries cannot own the same wording or example", () => {
  const found = expectMarkedLines("unique-wording").map((problem) => problem.found);
  expect(found.join("\n")).toContain("also stands in");
});
