import { expect, test } from "@jest/globals";
import { expectMarkedLines } from "../marked.ts";

test("a translation of another English is told which fingerprint is that of today", () => {
  const [problem] = expectMarkedLines("translation-age");
  expect(problem?.found).toContain("older than its entry");
  expect(problem?.next).toMatch(/write `english: [a-z]{8}`$/);
});
