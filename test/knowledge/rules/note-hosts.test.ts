import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a host one letter off", () => {
  const found = expectMarkedLines("note-hosts").map((problem) => problem.found);
  expect(found).toContain("`imap.exemple.com` is no server of this provider, but nearly one");
});
