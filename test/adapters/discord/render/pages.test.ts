import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainPages } from "../../../../src/adapters/discord/render/pages.ts";
import type { Block } from "../../../../src/card/card.ts";
import { problemsOf, render, textsOf } from "./cards.ts";

const letters = (text: string) => text.replace(/[\s\u200b]/g, "");

describe("a card too large for one message goes on in the next", () => {
  test.each([
    ["4,000 characters in many texts", Array.from({ length: 10 }, () => "word ".repeat(120))],
    ["one text of 20,000 characters", ["a sentence. ".repeat(1700)]],
    ["one word of 9,000 letters", ["x".repeat(9000)]],
    ["Japanese: three bytes a character", ["設定".repeat(4000)]],
    ["emoji: four bytes, two units", ["😀".repeat(5000)]],
  ])("%s", (_, texts) => {
    const pages = render(...texts.map((text): Block => ({ type: "text", text })));
    expect(pages.length).toBeGreaterThan(1);
    expect(problemsOf(pages)).toEqual([]);
    expect(letters(textsOf(pages).slice(1).join(""))).toBe(letters(texts.join("")));
  });

  test("50 texts and 60 buttons", () => {
    const texts = Array.from({ length: 50 }, (_, index): Block => ({ type: "text", text: `Text ${index}` }));
    const links = Array.from({ length: 60 }, (_, index) => ({
      label: `L${index}`,
      url: "https://x.example",
    }));
    const pages = render(...texts, { type: "links", links });
    expect(problemsOf(pages)).toEqual([]);
    expect(JSON.stringify(pages).match(/"url"/g)).toHaveLength(60);
  });

  test("a long snippet stays code on every page", () => {
    const text = Array.from({ length: 600 }, (_, index) => `const line${index} = 1;`).join("\n");
    const pages = render({ type: "code", language: "js", text });
    expect(problemsOf(pages)).toEqual([]);
    for (const piece of textsOf(pages).slice(1)) expect(piece).toMatch(/^```js\n.*\n```$/s);
    const code = textsOf(pages)
      .slice(1)
      .map((piece) => piece.replace(/^```js\n|\n```$/g, ""))
      .join("\n");
    expect(code).toBe(text);
  });
});

test("what fits stays in one message", () => {
  expect(render({ type: "text", text: "a".repeat(3_980) })).toHaveLength(1);
});

test("in the plain form are all the words and nothing else", () => {
  const pages = render(
    { type: "text", text: "word ".repeat(1_500) },
    { type: "choices", choices: [{ label: "A", ask: "a" }] },
  );
  const plain = plainPages(pages);
  expect(problemsOf(plain)).toEqual([]);
  expect(JSON.stringify(plain)).not.toContain("custom_id");
  expect(letters(textsOf(plain).join(""))).toBe(letters(textsOf(pages).join("")));
});

const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 3000 }),
  fc.string({ unit: "binary", maxLength: 500 }),
);
const tone = fc.constantFrom("stop", "prepare", "info");
const anyBlock = fc.oneof(
  fc.record({ type: fc.constant("notice"), tone, text: anyText }),
  fc.record({ type: fc.constant("text"), text: anyText }),
  fc.record({
    type: fc.constant("facts"),
    title: anyText,
    rows: fc.array(fc.record({ label: anyText, value: anyText, code: fc.boolean() }), { maxLength: 8 }),
  }),
  fc.record({
    type: fc.constant("list"),
    ordered: fc.boolean(),
    items: fc.array(anyText, { maxLength: 20 }),
  }),
  fc.record({ type: fc.constant("code"), language: anyText, filename: anyText, text: anyText }),
  fc.record({
    type: fc.constant("links"),
    links: fc.array(fc.record({ label: anyText, url: fc.oneof(fc.webUrl(), anyText) }), { maxLength: 12 }),
  }),
  fc.record({
    type: fc.constant("source"),
    sources: fc.array(
      fc.record({
        url: fc.oneof(fc.webUrl(), anyText),
        label: anyText,
        checked: fc.constantFrom(null, "2026-03-12", "x"),
        asOf: fc.constantFrom("2016", "x"),
      }),
      { maxLength: 12 },
    ),
    isWhole: fc.constant(true),
  }),
  fc.record({
    type: fc.constant("choices"),
    prompt: anyText,
    choices: fc.array(fc.record({ label: anyText, ask: anyText }), { maxLength: 40 }),
  }),
) as fc.Arbitrary<Block>;

test("no card at all is ever refused", () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 12 }), (blocks) => {
      expect(problemsOf(render(...blocks))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
