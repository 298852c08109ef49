import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a link to another provider's page", () => {
  const found = expectMarkedLines("link-owners").map((problem) => problem.found);
  expect(found).toContain("example.com is the site of first");
});
