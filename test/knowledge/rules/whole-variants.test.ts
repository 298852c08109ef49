import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("one server without its variant", () => {
  const found = expectMarkedLines("whole-variants").map((problem) => problem.found);
  expect(found).toContain("imap at imap.example.net belongs to no variant, and other imap servers do");
});
