import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("serversOf is one step, to a provider that has servers", () => {
  const found = expectMarkedLines("servers-of").map((problem) => problem.found);
  expect(found).toContain("user has no servers itself, it uses those of owner");
});
