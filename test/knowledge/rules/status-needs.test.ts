import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a status that asks for something says what, and the needs fit status, links and sign-in", () => {
  const found = expectMarkedLines("status-needs").map((problem) => problem.found);
  expect(found).toContain("the status no-access has no needs beside it");
  expect(found).toContain("the status is no-access, and no need says why");
  expect(found).toContain("a need says that no mail app gets in, but the status is another");
  expect(found).toContain('the need app-password names the link "appPassword", which is not there');
  expect(found).toContain("the need sign-in, and nothing says with whom");
});
