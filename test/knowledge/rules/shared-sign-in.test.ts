import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("servers of one domain, one sign-in page", () => {
  const found = expectMarkedLines("shared-sign-in").map((problem) => problem.found);
  expect(found).toContain("yahoo, where others with these servers sign in with google");
});
