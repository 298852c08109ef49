import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { RULES } from "../../src/knowledge/rules/index.ts";
import { badFolder } from "./marked.ts";

const NOT_RULES = ["everyday-words", "index"];

describe("the list of rules", () => {
  test("holds every file of the folder, under the file's name", () => {
    const files = readdirSync("src/knowledge/rules").map((file) => file.replace(/\.ts$/, ""));
    const expected = files.filter((file) => !NOT_RULES.includes(file));
    expect(RULES.map(({ name }) => name).sort()).toEqual(expected.sort());
  });

  test.each(RULES.map(({ name }) => name))("%s has its bad files and its test", (name) => {
    expect(existsSync(badFolder(name))).toBe(true);
    expect(existsSync(`test/knowledge/rules/${name}.test.ts`)).toBe(true);
  });
});
