import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a host whose domain is nobody else's is a slip; the second of a family is not", () => {
  const found = expectMarkedLines("host-family").map((problem) => problem.found);
  expect(found).toContain(
    "imap.exmaple.com belongs to none of this provider's domains, and no other server does",
  );
});
