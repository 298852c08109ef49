import { describe, expect, test } from "@jest/globals";
import { chunk, clamp, clampEscaped, LIMITS, lengthOf, split } from "../../../src/adapters/slack/limits.ts";
import { charactersOf } from "../../../src/adapters/slack/render/fit.ts";
import { renderMessage } from "../../../src/adapters/slack/render/message.ts";
import { answerView } from "../../../src/adapters/slack/render/views.ts";
import { SHORTENED } from "../../../src/adapters/slack/words.ts";
import type { Block } from "../../../src/card/card.ts";
import { messageProblems, viewProblems } from "../../fakes/slack/index.ts";
import { cardAnswer } from "./fixed-engine.ts";

describe("cutting text", () => {
  test.each([
    ["at the limit", "abcde", 5, "abcde"],
    ["one over", "abcdef", 5, "abcd…"],
    ["by code points at the limit", "👍👍👍", 3, "👍👍👍"],
    ["by code points one over", "👍👍👍👍", 3, "👍👍…"],
  ])("%s", (_name, text, limit, cut) => {
    expect(clamp(text, limit)).toBe(cut);
  });

  test.each([
    ["a&amp;b", 7, "a&amp;b"],
    ["a&amp;bc", 7, "a&amp;…"],
    ["ab&amp;bc", 7, "ab…"],
    ["abcd&lt;e", 6, "abcd…"],
  ])("escaped %p to %d", (text, limit, cut) => {
    expect(clampEscaped(text, limit)).toBe(cut);
  });

  test("splits at a line or word end, loses nothing, and keeps pairs together", () => {
    expect(split("aaa bbb ccc", 8)).toEqual(["aaa bbb ", "ccc"]);
    expect(split("aaaa\nbb cc dd", 8)).toEqual(["aaaa\n", "bb cc dd"]);
    expect(split("👍".repeat(5), 2)).toEqual(["👍👍", "👍👍", "👍"]);
    expect(split("x".repeat(9), 3).join("")).toBe("x".repeat(9));
    expect(split("abc", 3)).toEqual(["abc"]);
  });

  test("chunks and counts", () => {
    expect(chunk([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(lengthOf("👩‍👩‍👧")).toBe(5);
  });
});

/** For each limit a card that reaches it and one that is over by one. */
const CASES: Record<string, (size: number) => { title?: string; block: Block }> = {
  headerText: (size) => ({ title: "t".repeat(size), block: { type: "text", text: "x" } }),
  richText: (size) => ({ block: { type: "text", text: "t".repeat(size) } }),
  fieldText: (size) => ({
    block: { type: "facts", rows: [{ label: "", value: "&".repeat(size / 5), code: false }] },
  }),
  sectionFields: (size) => ({
    block: {
      type: "facts",
      rows: Array.from({ length: size }, () => ({ label: "l", value: "v", code: true })),
    },
  }),
  contextElements: (size) => ({
    block: {
      type: "source",
      sources: Array.from({ length: size }, (_none, at) => ({
        url: `https://e.com/${at}`,
        label: "e",
        checked: null,
      })),
      isWhole: true,
    },
  }),
  actionElements: (size) => ({
    block: {
      type: "choices",
      choices: Array.from({ length: size }, (_none, at) => ({ label: "l", ask: `a${at}` })),
    },
  }),
  buttonText: (size) => ({ block: { type: "choices", choices: [{ label: "l".repeat(size), ask: "a" }] } }),
  url: (size) => ({
    block: { type: "links", links: [{ label: "l", url: `https://e.com/${"u".repeat(size - 14)}` }] },
  }),
  topLevelText: (size) => ({ block: { type: "text", text: "t".repeat(size) } }),
};

describe.each(Object.entries(CASES))("%s", (name, make) => {
  const limit = LIMITS[name as keyof typeof LIMITS];

  test.each([limit - 1, limit, limit + 1, limit * 3])("holds at %d", (size) => {
    const { title = "t", block } = make(size);
    const answer = cardAnswer(title, [block]);
    expect(messageProblems({ ...renderMessage(answer, { surface: "private" }) })).toEqual([]);
    expect(viewProblems(answerView(answer))).toEqual([]);
  });
});

test("a source whose link would be cut is named without it", () => {
  const url = `https://example.com/${"u".repeat(2_950)}`;
  const answer = cardAnswer("t", [
    { type: "source", sources: [{ url, label: "Example Help", checked: "2026-03-12" }] },
  ]);
  const print = JSON.stringify(renderMessage(answer, { surface: "shared" }).blocks[1]);
  expect(print).toContain('"Example Help, read <!date^');
});

describe("a whole message", () => {
  const line = (text: string): Block => ({ type: "text", text });
  const render = (blocks: Block[]) => renderMessage(cardAnswer("t", blocks), { surface: "shared" }).blocks;

  test.each([LIMITS.messageBlocks - 2, LIMITS.messageBlocks - 1, 200])(
    "of %d lines has its buttons and fits",
    (count) => {
      const blocks = render(Array.from({ length: count }, () => line("x")));
      expect(blocks.length).toBeLessThanOrEqual(LIMITS.messageBlocks);
      expect(blocks.at(-1)?.type).toBe("actions");
      expect(JSON.stringify(blocks).includes(SHORTENED)).toBe(count > LIMITS.messageBlocks - 2);
    },
  );

  test("of too many characters is shortened, and says so", () => {
    const blocks = render(Array.from({ length: 9 }, () => line("x".repeat(1_500))));
    expect(charactersOf(blocks)).toBeLessThanOrEqual(LIMITS.messageCharacters);
    expect(JSON.stringify(blocks)).toContain(SHORTENED);
  });
});
