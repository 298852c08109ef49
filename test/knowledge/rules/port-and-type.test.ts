import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("IMAP is not read on 995, and people do not send on 25", () => {
  const found = expectMarkedLines("port-and-type").map((problem) => problem.found);
  expect(found).toContain("imap on port 995");
});
