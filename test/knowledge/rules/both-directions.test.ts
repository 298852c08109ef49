import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a mailbox that cannot send", () => {
  const found = expectMarkedLines("both-directions").map((problem) => problem.found);
  expect(found).toContain("there is no outgoing server");
});
