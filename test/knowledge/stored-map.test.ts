import { expect, test } from "@jest/globals";
import { StoredMap } from "../../src/knowledge/stored-map.ts";

const stored = new Map([
  ["a", "1"],
  ["b", "2"],
]);

test("a value is made at its first use, and only then", () => {
  const made: string[] = [];
  const map = new StoredMap(stored, (text, key) => {
    made.push(key);
    return { value: Number(text) };
  });
  expect([map.size, map.has("a"), map.has("c"), [...map.keys()]]).toEqual([2, true, false, ["a", "b"]]);
  expect(made).toEqual([]);
  expect(map.get("b")).toBe(map.get("b"));
  expect(map.get("c")).toBeUndefined();
  expect(made).toEqual(["b"]);
});

test("it reads like any other map", () => {
  const map = new StoredMap(stored, Number);
  const each: unknown[] = [];
  map.forEach((value, key) => {
    each.push([key, value]);
  });
  expect(each).toEqual([...map]);
  expect([...map]).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
  expect([...map.values()]).toEqual([1, 2]);
});
