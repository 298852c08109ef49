import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createEngine } from "../src/engine/engine.ts";
import { lookupOf, PART_NAMES } from "../src/engine/lookup.ts";
import { readLookup, writeLookup } from "../src/lookup-file.ts";
import { learnedFor } from "../src/model-file.ts";
import { AT, BASE, ENGINE } from "./engine/base.ts";
import { writeBase } from "./knowledge/temporary.ts";

const FILE = join(writeBase({}), "lookup.bin");
writeLookup(FILE, BASE);

describe("what the build wrote to look up", () => {
  test("is what a start would make, part by part", () => {
    const stored = readLookup(FILE, BASE);
    const made = lookupOf(BASE);
    for (const part of PART_NAMES) expect(stored?.(part)).toEqual(made[part]());
  });

  test("answers as what is made does", () => {
    const engine = createEngine(BASE, learnedFor(BASE), lookupOf(BASE, readLookup(FILE, BASE)));
    for (const text of ["gmial smpt", "535 5.7.8 from smtp.gmail.com", "me@gmx.de and virginmedia", "設定"])
      expect(engine.answer({ text, at: AT })).toEqual(ENGINE.answer({ text, at: AT }));
  });

  test("is written twice as the same bytes", () => {
    const again = join(writeBase({}), "lookup.bin");
    writeLookup(again, BASE);
    expect(readFileSync(again).equals(readFileSync(FILE))).toBe(true);
  });

  test("is not used for another base", () => {
    expect(readLookup(FILE, { ...BASE, version: `${BASE.version}1` })).toBeUndefined();
  });

  test.each([0, 1, 100])("is not used where only %i bytes of it are there", (length) => {
    const cut = join(writeBase({}), "lookup.bin");
    writeFileSync(cut, readFileSync(FILE).subarray(0, length));
    expect(readLookup(cut, BASE)).toBeUndefined();
    expect(readLookup(`${cut}.not-there`, BASE)).toBeUndefined();
  });
});
