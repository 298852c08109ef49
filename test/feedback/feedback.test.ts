import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createFeedback } from "../../src/feedback/feedback.ts";
import { createJournal } from "../../src/feedback/journal.ts";
import { readLines } from "../../src/feedback/ranking.ts";
import { ENGINE } from "../engine/base.ts";

const ABOUT = { surface: "slack", entry: "fix:login-failed", provider: "gmail" };
const today = () => "2026-11-28";
const fresh = () => join(mkdtempSync(join(tmpdir(), "waybill-")), "feedback.jsonl");

describe("counting", () => {
  test("one vote a person and card: the later replaces the earlier", () => {
    const feedback = createFeedback({ today });
    const card = feedback.given(ABOUT, "gmail", true);
    const vote = (voter: string, isRight: boolean) => feedback.vote({ ...ABOUT, card, voter, isRight });
    expect([vote("ann", true), vote("ann", true), vote("ben", true), vote("ann", false)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    const tally = { right: 1, wrong: 1, unanswered: 0 };
    expect(feedback.counts).toEqual({
      surfaces: { slack: tally },
      entries: { "fix:login-failed": tally },
      providers: { gmail: tally },
    });
  });

  test("a card's id fits into 64 bits, and no two are the same", () => {
    const feedback = createFeedback({ today });
    const ids = Array.from({ length: 200 }, () => feedback.given(ABOUT, "", true));
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(BigInt(id) < 2n ** 64n).toBe(true);
  });
});

describe("writing down", () => {
  test("votes and unanswered questions, redacted, one line each, for the owner's eyes", async () => {
    const file = fresh();
    const journal = createJournal(file, () => {});
    const feedback = createFeedback({ today, knows: ENGINE.knows, guard: ENGINE.guard, journal });
    const card = feedback.given(ABOUT, "gmail smtp for ann@example.com", true);
    feedback.given({ ...ABOUT, entry: "unknown", provider: null }, "why is Quirrelby down", false);
    feedback.vote({ ...ABOUT, card, voter: "U0ANN", isRight: false });
    feedback.vote({ ...ABOUT, card: "1", voter: "U0ANN", isRight: true });
    await feedback.settled();
    const text = readFileSync(file, "utf8");
    expect(text).not.toMatch(/ann|U0ANN|quirrelby/i);
    expect(readLines(text)).toEqual({
      unread: 0,
      lines: [
        {
          day: "2026-11-28",
          what: "unanswered",
          surface: "slack",
          entry: "unknown",
          provider: null,
          question: "why is … down",
        },
        { day: "2026-11-28", what: "wrong", ...ABOUT, question: "gmail smtp for …" },
        { day: "2026-11-28", what: "right", ...ABOUT, question: "" },
      ],
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.each([
    ["a folder that is not there", "/nowhere/at/all/feedback.jsonl", "ENOENT"],
    ["a folder", tmpdir(), "EISDIR"],
    ["a full disk", "/dev/full", "ENOSPC"],
  ])("into %s is told once and stops nobody", async (_, file, code) => {
    const told: string[] = [];
    const journal = createJournal(file, (found) => told.push(found));
    const feedback = createFeedback({ today, journal });
    for (const voter of ["a", "b", "c"]) feedback.vote({ ...ABOUT, card: "1", voter, isRight: true });
    await feedback.settled();
    expect(told).toEqual([code]);
    expect(feedback.counts.surfaces.slack?.right).toBe(3);
  });

  test("a disk that is too slow drops lines instead of filling the memory", async () => {
    const file = fresh();
    const journal = createJournal(file, () => {});
    const feedback = createFeedback({ today, journal });
    for (let voter = 0; voter < 1_500; voter++)
      feedback.vote({ ...ABOUT, card: "1", voter: String(voter), isRight: true });
    await feedback.settled();
    expect(readLines(readFileSync(file, "utf8")).lines).toHaveLength(1_000);
    expect(feedback.counts.surfaces.slack?.right).toBe(1_500);
  });
});
