import { expect, test } from "@jest/globals";
import { createEngine } from "../../src/engine/engine.ts";
import { learnedFor } from "../../src/model-file.ts";
import { createSwappable } from "../../src/reload/swappable.ts";
import { AT, BASE, ENGINE } from "../engine/base.ts";

const empty = { ...BASE, version: "2026.1.0-00000000", providers: new Map(), clients: new Map() };

test("whoever holds the engine, or one function of it, goes along with a swap", () => {
  const { engine, swap } = createSwappable(ENGINE);
  const { answer, pickProvider, pickClient, knows, guard, version } = engine;
  expect([version, answer({ text: "gmail imap?", at: AT }).hash]).toEqual([
    BASE.version,
    expect.stringContaining(BASE.version),
  ]);
  expect([
    knows("virginmedia"),
    pickProvider("gmail", 1).length,
    pickClient("thunderbird", 1).length,
  ]).toEqual([true, 1, 1]);

  swap(createEngine(empty, learnedFor(BASE)));
  expect([engine.version, answer({ text: "gmail imap?", at: AT }).hash]).toEqual([
    empty.version,
    expect.stringContaining(empty.version),
  ]);
  expect([knows("virginmedia"), pickProvider("gmail", 1), pickClient("thunderbird", 1)]).toEqual([
    false,
    [],
    [],
  ]);
  expect(guard("password: hunter2-Xy9!", "•").text).not.toContain("hunter2");
});
