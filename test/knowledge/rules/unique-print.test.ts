import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("no error is shadowed by another that lists the same code or message", () => {
  const found = expectMarkedLines("unique-print").map((problem) => problem.found);
  expect(found.join("\n")).toContain("first.yaml");
});
