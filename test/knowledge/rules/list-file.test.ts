import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("the list's file of another provider", () => {
  const found = expectMarkedLines("list-file").map((problem) => problem.found);
  expect(found).toContain("ispdb/example.net.xml is called after none of its domains and hosts");
});
