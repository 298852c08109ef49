import { serialize } from "node:v8";
import { describe, expect, test } from "@jest/globals";
import { lookupOf } from "../../src/engine/lookup.ts";
import { checkedBytes } from "../../src/knowledge/checked.ts";
import { lookupBytes } from "../../src/lookup-file.ts";
import { learnedFor } from "../../src/model-file.ts";
import type { Made, NotMade } from "../../src/reload/made.ts";
import { type Reloaded, reload } from "../../src/reload/reload.ts";
import { createSwappable } from "../../src/reload/swappable.ts";
import { AT, BASE, ENGINE } from "../engine/base.ts";

const learned = learnedFor(BASE);

/** The shipped base under another version. */
function made(version: string): Made {
  const base = { ...BASE, version };
  const lookup = lookupBytes(base, lookupOf(base));
  return {
    kind: "made",
    checked: checkedBytes(base),
    lookup,
    learned,
    replaced: ["a.yaml: adds providers/a"],
  };
}

/** One reload over the shipped engine: which version is in use then, what was logged and told. */
async function over(what: Made | NotMade | Error, ended = new AbortController().signal) {
  const swappable = createSwappable(ENGINE);
  const lines: unknown[] = [];
  const told: Reloaded[] = [];
  const write = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, ...fields, message });
  await reload("SIGHUP", {
    swappable,
    make: async () => {
      if (what instanceof Error) throw what;
      return what;
    },
    ended,
    today: () => AT,
    log: { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") },
    onReload: (reloaded) => told.push(reloaded),
  });
  return { version: swappable.engine.version, lines, told };
}

describe("a reload", () => {
  test("of a valid base: it is in use, and the log has both versions and what is laid over", async () => {
    const { version, lines, told } = await over(made("2026.12.0-11111111"));
    expect(version).toBe("2026.12.0-11111111");
    expect(lines).toEqual([
      {
        level: "info",
        message: "New knowledge is in use",
        ...{ reason: "SIGHUP", version, before: BASE.version, ms: expect.any(Number) },
        overlay: ["a.yaml: adds providers/a"],
      },
    ]);
    expect(told).toEqual([{ result: "ok", version }]);
  });

  test("of the same base changes nothing", async () => {
    const { version, lines, told } = await over(made(BASE.version));
    expect(lines).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/the same as before/) }),
    ]);
    expect(told).toEqual([{ result: "ok", version }]);
  });

  test.each<[NotMade["kind"], RegExp]>([
    ["invalid", /breaks rules, so the old one stays/],
    ["other-code", /Restart the process/],
    ["failed", /could not be made/],
  ])("that is %s keeps the old base, and says so", async (kind, message) => {
    const { version, lines, told } = await over({ kind, problems: ["a.yaml:3: wrong"] });
    expect(version).toBe(BASE.version);
    expect(lines).toEqual([
      expect.objectContaining({
        level: "error",
        problems: ["a.yaml:3: wrong"],
        message: expect.stringMatching(message),
      }),
    ]);
    expect(told).toEqual([{ result: "kept", version }]);
  });

  test("tells no more problems than one log line should hold", async () => {
    const problems = Array.from({ length: 500 }, (_, n) => `a.yaml:${n}: ${"x".repeat(1_000)}`);
    const { lines } = await over({ kind: "invalid", problems });
    expect(lines).toEqual([expect.objectContaining({ more: 480 })]);
    expect(JSON.stringify(lines).length).toBeLessThan(12_000);
  });

  test.each([
    ["bytes that are no base", { ...made("1"), checked: serialize("nothing") }],
    ["bytes that nobody can read", { ...made("1"), checked: Buffer.from("?") }],
    ["a maker that throws", new Error("boom")],
  ])("with %s keeps the old base", async (_, what) => {
    expect(await over(what)).toMatchObject({ version: BASE.version, told: [{ result: "kept" }] });
  });

  test("that ends after the process was told to stop swaps and says nothing", async () => {
    const over_ = await over(made("2026.12.0-11111111"), AbortSignal.abort());
    expect(over_).toEqual({ version: BASE.version, lines: [], told: [] });
  });
});
