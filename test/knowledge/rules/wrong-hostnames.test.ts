import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a wrong name is not a current server, whatever its case; one that ends may be", () => {
  const found = expectMarkedLines("wrong-hostnames").map((problem) => problem.found);
  expect(found).toContain("SMTP.example.com is one of this provider's current servers");
});
