import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("cleartext needs a reason", () => {
  const found = expectMarkedLines("cleartext").map((problem) => problem.found);
  expect(found).toContain("smtp.example.com is offered without any encryption");
});
