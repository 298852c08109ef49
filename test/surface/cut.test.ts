import { describe, expect, test } from "@jest/globals";
import { characters, chunk, clamp } from "../../src/surface/cut.ts";

describe("cutting text", () => {
  test.each([
    ["at the limit", "abcde", 5, "abcde"],
    ["one over", "abcdef", 5, "abcd…"],
    ["at the end of a word", "abc def", 5, "abc…"],
    ["by code points at the limit", "👍👍👍", 3, "👍👍👍"],
    ["by code points one over", "👍👍👍👍", 3, "👍👍…"],
  ])("%s", (_name, text, limit, cut) => {
    expect(clamp(text, limit)).toBe(cut);
  });
});

test("groups and counts", () => {
  expect(chunk([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(characters("👩‍👩‍👧")).toBe(5);
});
