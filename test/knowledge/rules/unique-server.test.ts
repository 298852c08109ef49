import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("the same server twice", () => {
  const found = expectMarkedLines("unique-server").map((problem) => problem.found);
  expect(found).toContain("imap at imap.example.com, port 993, stands here twice");
});
