import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Learned } from "../src/engine/lessons/lessons.ts";
import type { ModelData } from "../src/learn/model.ts";
import { lessonCode } from "../src/lesson-code.ts";
import { readModel, writeModel } from "../src/model-file.ts";
import { writeBase } from "./knowledge/temporary.ts";

const model = (scale: number): ModelData => ({
  labels: ["a", "b"],
  bias: [0.5, -1],
  scale,
  numbers: Uint32Array.of(3, 70_000, 0xffffff),
  rarity: Uint8Array.of(1, 255, 8),
  from: Uint32Array.of(0, 2, 2, 3),
  voted: Uint16Array.of(0, 1, 1),
  weights: Int8Array.of(-127, 127, 1),
});
const LEARNED: Learned = { roles: model(1), facts: model(2), reader: model(0.25) };
const FILE = join(writeBase({}), "model.br");
writeModel(FILE, LEARNED, { lessons: "lessons", code: "code" });

describe("what was learned", () => {
  test("is read as it was written", () => {
    expect(readModel(FILE, "lessons")).toEqual(LEARNED);
  });

  test("can be read by the user that a service runs as, who is not the one that built it", () => {
    expect(statSync(FILE).mode & 0o777).toBe(0o644);
  });

  test("is not used for other lessons", () => {
    expect(readModel(FILE, "others")).toBeUndefined();
  });

  test("is learned anew by the build where the code that learns, or reads a text, has changed", () => {
    expect(readModel(FILE, "lessons", "code")).toEqual(LEARNED);
    expect(readModel(FILE, "lessons", "newer code")).toBeUndefined();
    const root = writeBase({ "engine/seen.js": "1", "engine/compose/fix.js": "1", "learn/train.js": "1" });
    const before = lessonCode(root);
    writeFileSync(join(root, "engine/compose/fix.js"), "2");
    expect(lessonCode(root)).toBe(before);
    writeFileSync(join(root, "engine/seen.js"), "2");
    expect(lessonCode(root)).not.toBe(before);
  });

  test.each([0, 20])("is not used where only %i bytes of it are there", (length) => {
    const cut = join(writeBase({}), "model.br");
    writeFileSync(cut, readFileSync(FILE).subarray(0, length));
    expect(readModel(cut, "lessons")).toBeUndefined();
  });
});
