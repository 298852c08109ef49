import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a host that is another's", () => {
  const found = expectMarkedLines("foreign-wrong-hosts").map((problem) => problem.found);
  expect(found).toContain(
    "imap.example.com is a server in test/fixtures/knowledge-bad/foreign-wrong-hosts/providers/first.yaml",
  );
});
