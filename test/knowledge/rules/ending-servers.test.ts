import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a server that ends does not stand first, unless the next only starts then", () => {
  const found = expectMarkedLines("ending-servers").map((problem) => problem.found);
  expect(found).toContain("imap.old.example ends, and stands before imap.new.example, which stays");
});
