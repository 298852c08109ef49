import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("code, holes, host names and numbers are those of the English line; number words are words", () => {
  const found = expectMarkedLines("translation-values").map(({ found, allowed }) => [found, allowed]);
  expect(found).toContainEqual([
    "the values are not those of the English line: 995, `mail.example.com`",
    "993, `mail.example.com`",
  ]);
  expect(found).toContainEqual(["the values are not those of the English line: none", "30"]);
});
