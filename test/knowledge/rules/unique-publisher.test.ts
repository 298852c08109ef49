import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("the start of an address has one publisher, and a publisher's provider is there", () => {
  const found = expectMarkedLines("unique-publisher").map((problem) => problem.found);
  expect(found).toContain("docs.example.com stands with Example Help already");
});
