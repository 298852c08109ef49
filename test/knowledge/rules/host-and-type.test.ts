import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("hosts that changed places", () => {
  const found = expectMarkedLines("host-and-type").map((problem) => problem.found);
  expect(found).toContain("imap at smtp.example.com");
});
