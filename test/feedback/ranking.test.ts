import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { draftOf } from "../../src/feedback/draft.ts";
import type { Line } from "../../src/feedback/line.ts";
import { rank, readLines } from "../../src/feedback/ranking.ts";
import { ExamplesSchema } from "../../src/knowledge/schema/index.ts";

const line = (what: Line["what"], entry: string, rest: Partial<Line> = {}): Line => ({
  day: "2026-11-28",
  what,
  surface: "slack",
  entry,
  provider: null,
  question: "",
  ...rest,
});

const LINES = [
  line("right", "fix:a"),
  line("wrong", "fix:a", { question: "one" }),
  line("wrong", "fix:a", { question: 'two "quoted"' }),
  line("wrong", "settings", { provider: "gmail" }),
  line("right", "settings", { provider: "gmail", instead: "wrong" }),
  line("unanswered", "unknown", { question: "What about …?" }),
  line("unanswered", "unknown", { question: "what about … " }),
  line("unanswered", "unknown", { question: "what about …" }),
  line("right", "concept:b"),
];

describe("what fails most", () => {
  test("stands first; a vote that was taken back, and what was only right, does not count", () => {
    const rows = rank(LINES).map(({ what, entry, wrong, unanswered }) => [what, entry, wrong, unanswered]);
    expect(rows).toEqual([
      ["unanswered", "unknown", 0, 3],
      ["wrong", "fix:a", 2, 0],
    ]);
  });

  test("is read from lines of ours alone", () => {
    const text = `${LINES.map((one) => JSON.stringify(one)).join("\n")}\nnonsense\n{"what":"wrong"}\nnull\n\n`;
    expect(readLines(text)).toEqual({ lines: LINES, unread: 3 });
  });
});

describe("a draft", () => {
  const [unanswered, wrong] = rank(LINES);

  test("is an examples file, with what was asked, each once", () => {
    const draft = wrong ? draftOf(wrong, 2) : "";
    expect(ExamplesSchema.parse(parse(draft)).en?.map(({ text }) => text)).toEqual(['two "quoted"', "one"]);
    expect(draft).toContain("knowledge/errors/a.yaml");
    expect(draft).toContain("Row 2: 2 × wrong, 1 × right: fix:a.");
  });

  test("for what got no answer says where it may belong", () => {
    expect(unanswered ? draftOf(unanswered, 1) : "").toMatch(/knowledge\/examples\/none\.yaml/);
  });
});
