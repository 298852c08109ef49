import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a status that asks for something says what", () => {
  const found = expectMarkedLines("status-hint").map((problem) => problem.found);
  expect(found).toContain("the status no-access has no hint beside it");
});
