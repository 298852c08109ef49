import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("no template holds a password; fetched and empty ones are fine", () => {
  const found = expectMarkedLines("framework-secrets").map((problem) => problem.found);
  expect(found).toContain("a secret is written into the template: SMTP_PASSWORD=hunter2");
});
