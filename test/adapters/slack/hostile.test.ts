import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeValue } from "../../../src/adapters/slack/action-ids.ts";
import { renderMessage } from "../../../src/adapters/slack/render/message.ts";
import { answerView } from "../../../src/adapters/slack/render/views.ts";
import { incomingText } from "../../../src/adapters/slack/text-in.ts";
import type { Block } from "../../../src/card/card.ts";
import { messageProblems, viewProblems } from "../../fakes/slack/index.ts";
import { cardAnswer } from "./fixed-engine.ts";
import { type Office, openOffice } from "./office.ts";

/** Any text at all, often with what Slack gives a meaning to. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        "<!channel>",
        "<@U0BOB>",
        "<https://evil.example|gmail.com>",
        "&amp;",
        "`",
        "```",
        "*_~",
        "\n",
        "\ud800",
        "\0",
        "‮",
        "🙈",
        "a".repeat(900),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant("notice" as const), tone: fc.constantFrom("stop", "prepare", "info"), text }),
  fc.record({ type: fc.constant("text" as const), text }),
  fc.record({
    type: fc.constant("facts" as const),
    title: text,
    rows: fc.array(fc.record({ label: text, value: text, code: fc.boolean() }), { maxLength: 24 }),
  }),
  fc.record({
    type: fc.constant("list" as const),
    title: text,
    ordered: fc.boolean(),
    items: fc.array(text, { maxLength: 9 }),
  }),
  fc.record({ type: fc.constant("code" as const), language: text, filename: text, text }),
  fc.record({
    type: fc.constant("links" as const),
    links: fc.array(fc.record({ label: text, url: fc.oneof(text, fc.webUrl()) }), { maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant("source" as const),
    sources: fc.array(
      fc.record({
        url: fc.oneof(text, fc.webUrl()),
        label: text,
        checked: fc.constantFrom(null, "2026-03-12", "x"),
        asOf: fc.constantFrom("2016", "<!here>"),
      }),
      { maxLength: 14 },
    ),
    isWhole: fc.constant(true as const),
  }),
  fc.record({
    type: fc.constant("choices" as const),
    prompt: text,
    choices: fc.array(fc.record({ label: text, ask: text }), { maxLength: 40 }),
  }),
);

const answer = fc
  .tuple(text, fc.array(block, { maxLength: 60 }))
  .map(([title, blocks]) => cardAnswer(title, blocks));

describe("whatever a card holds", () => {
  test("its message is one that Slack takes and that pings nobody", () => {
    fc.assert(
      fc.property(answer, fc.constantFrom("shared", "private"), (any, surface) => {
        expect(messageProblems({ ...renderMessage(any, { surface }) })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("so is its modal", () => {
    fc.assert(
      fc.property(answer, (any) => expect(viewProblems(answerView(any))).toEqual([])),
      { numRuns: 150 },
    );
  });
});

describe("whatever comes in", () => {
  test("reading it never throws, and keeps no controls or lone surrogates", () => {
    fc.assert(
      fc.property(text, (any) => {
        const read = incomingText(any);
        expect(read.isWellFormed()).toBe(true);
        expect(read).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
      }),
    );
  });

  test("a button's value is read or ignored, never thrown over", () => {
    fc.assert(fc.property(fc.oneof(text, fc.json(), fc.anything()), (any) => void decodeValue(any)));
  });
});

describe("a hostile question", () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });

  afterAll(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  const QUESTIONS = {
    "12,000 characters": "gmail smtp ".repeat(1_100),
    "40,000 characters": "x".repeat(40_000),
    "right to left": "ما هو خادم gmail smtp؟ ‮abc",
    emoji: "gmail smtp 👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿".repeat(50),
    NUL: "gmail\u0000 smtp",
    "lone surrogates": "gmail \ud800 smtp \udc00",
    pings: "<!channel> <!here> <!everyone> <!subteam^S1> <@U0BOB> gmail smtp",
    "a fake link": "<https://evil.example|smtp.gmail.com> smtp",
    "many brackets": "<".repeat(20_000),
    "many back-ticks": "`".repeat(20_000),
  };

  test.each(Object.entries(QUESTIONS))("%s: one valid answer", async (_name, question) => {
    const ann = office.slack.person();
    const { ts } = await ann.says(ann.dm, question);
    await office.slack.answer((message) => message.thread === ts);
    await office.settle();
    expect(office.thread(ts)).toHaveLength(1);
  });
});
