import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { LIMITS } from "../../src/knowledge/limits.ts";
import { ROOT } from "../source-files.ts";

test("docs/operating.md names the limits of a knowledge folder", () => {
  const table =
    /<!-- limits:[^]*?<!-- \/limits -->/.exec(readFileSync(join(ROOT, "docs/operating.md"), "utf8"))?.[0] ??
    "";
  const told = [...table.matchAll(/\| ([\d,]+) \|$/gm)].map(([, number = ""]) =>
    Number(number.replaceAll(",", "")),
  );
  const { fileBytes, fileTokens, namesInFolder, bytesInAll, problemsOfFile } = LIMITS;
  expect(told).toEqual([fileBytes, fileTokens, namesInFolder, bytesInAll, problemsOfFile]);
});
