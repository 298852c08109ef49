import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a name made of mail words", () => {
  const found = expectMarkedLines("mail-words").map((problem) => problem.found);
  expect(found).toContain('"SMTP server" is made of words that every question about mail may hold');
});
