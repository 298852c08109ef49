import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { waybill } from "./run.ts";

const file = join(mkdtempSync(join(tmpdir(), "waybill-")), "feedback.jsonl");
const line = {
  day: "2026-11-28",
  what: "wrong",
  surface: "slack",
  entry: "fix:login-failed",
  provider: "gmail",
};
writeFileSync(file, `${JSON.stringify({ ...line, question: "gmail says 535" })}\nnonsense\n`);

const feedback = (args: readonly string[], env: Record<string, string> = { FEEDBACK_FILE: file }) =>
  waybill(["feedback", ...args], "", env);

describe("waybill feedback", () => {
  test("lists what fails most, and says what it could not read", async () => {
    const { code, out, err } = await feedback([]);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("1. 1 × wrong, 0 × right: fix:login-failed at gmail"),
    ]);
    expect(out).toContain('"gmail says 535"');
    expect(err).toContain("1 of its lines");
  });

  test("draft N prints a file to finish", async () => {
    const { code, out } = await feedback(["draft", "1"]);
    expect([code, out]).toEqual([0, expect.stringContaining('en:\n  - "gmail says 535"')]);
  });

  test.each([
    ["without FEEDBACK_FILE", [], {}, 2, /FEEDBACK_FILE: not set.*Allowed: .*Set it/],
    [
      "with a file that is not there",
      [],
      { FEEDBACK_FILE: `${file}x` },
      1,
      /FEEDBACK_FILE: there is no such file.*Allowed: .*Check/,
    ],
    [
      "for a row that is not there",
      ["draft", "9"],
      { FEEDBACK_FILE: file },
      1,
      /no row 9\. Allowed: 1 to 1\. Look/,
    ],
    ["for no row", ["draft"], { FEEDBACK_FILE: file }, 2, /draft needs one number\. Allowed: .*Usage/],
    ["for a row that is no number", ["draft", "x"], { FEEDBACK_FILE: file }, 2, /draft needs one number/],
    [
      "for something else",
      ["delete"],
      { FEEDBACK_FILE: file },
      2,
      /"delete" is not known\. Allowed: .*Usage/,
    ],
  ] as const)("%s: one sentence and the exit code", async (_, args, env, code, expected) => {
    const run = await feedback(args, env);
    expect([run.code, run.out, run.err]).toEqual([code, "", expect.stringMatching(expected)]);
  });
});
