import { describe, expect, test } from "@jest/globals";
import * as most from "./checks/numbers.ts";
import { type Json, messageProblems, optionsProblems, viewProblems } from "./index.ts";

const plain = (text: string) => ({ type: "plain_text", text });
const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const button = (extra: Json = {}) => ({ type: "button", action_id: "a", text: plain("b"), ...extra });
const actions = (...elements: Json[]) => ({ type: "actions", elements });
const rich = (...elements: Json[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});
const message = (...blocks: unknown[]) => ({ text: "t", blocks });
const modal = (...blocks: unknown[]) => ({ type: "modal", title: plain("t"), blocks });
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_none, at) => make(at));
const x = (count: number) => "Q".repeat(count);

/** Each limit as a message of that size: taken at the limit, refused one over it. */
const SIZES: Record<string, [limit: number, make: (size: number) => Json]> = {
  "blocks in a message": [most.MESSAGE_BLOCKS, (size) => message(...many(size, () => section("x")))],
  "characters in a message": [
    most.MESSAGE_CHARACTERS,
    (size) => message(...many(4, () => section(x(2_300))), section(x(size - 9_200))),
  ],
  "top-level text": [most.TEXT_TRUNCATED_AT, (size) => ({ text: x(size) })],
  "text object": [most.TEXT_OBJECT, (size) => message(section(x(size)))],
  header: [most.HEADER, (size) => message({ type: "header", text: plain(x(size)) })],
  fields: [most.FIELDS, (size) => message({ type: "section", fields: many(size, () => plain("f")) })],
  field: [most.FIELD, (size) => message({ type: "section", fields: [plain(x(size))] })],
  "context elements": [
    most.CONTEXT_ELEMENTS,
    (size) => message({ type: "context", elements: many(size, () => plain("c")) }),
  ],
  "action elements": [
    most.ACTION_ELEMENTS,
    (size) => message(actions(...many(size, (at) => button({ action_id: `a${at}` })))),
  ],
  "button text": [most.BUTTON_TEXT, (size) => message(actions(button({ text: plain(x(size)) })))],
  "button value": [most.BUTTON_VALUE, (size) => message(actions(button({ value: x(size) })))],
  action_id: [most.ID, (size) => message(actions(button({ action_id: x(size) })))],
  block_id: [most.ID, (size) => message({ ...section("x"), block_id: x(size) })],
  link: [most.URL_LENGTH, (size) => message(rich({ type: "link", url: x(size), text: "l" }))],
};

describe.each(Object.entries(SIZES))("%s", (_name, [limit, make]) => {
  test("is taken at the limit and refused one over it", () => {
    expect(messageProblems(make(limit))).toEqual([]);
    expect(messageProblems(make(limit + 1))).not.toEqual([]);
  });

  test("is counted in code points", () => {
    const pairs = JSON.parse(JSON.stringify(make(limit)).replaceAll("Q", "👍")) as Json;
    expect(messageProblems(pairs)).toEqual([]);
  });
});

const WRONG: Record<string, Json> = {
  "no text": { blocks: [section("x")] },
  "an empty text": { text: "" },
  "no blocks in blocks": message(),
  "an unknown block": message({ type: "alert", text: plain("x") }),
  "an unknown key": message({ ...section("x"), colour: "red" }),
  "an empty section": message({ type: "section" }),
  "an empty text object": message(section("")),
  "the same block_id twice": message({ ...section("x"), block_id: "b" }, { ...section("x"), block_id: "b" }),
  "the same action_id twice": message(actions(button(), button())),
  "an element without action_id": message(actions({ type: "button", text: plain("b") })),
  "a button with mark-up": message(actions(button({ text: { type: "mrkdwn", text: "b" } }))),
  "a wrong style": message(actions(button({ style: "green" }))),
  "an empty rich text element": message(rich({ type: "text", text: "" })),
  "a mention in rich text": message(rich({ type: "user", user_id: "U1" })),
  "a lone surrogate": message(section("\ud800")),
  "a NUL": { text: "\u0000" },
  "a ping of everybody": message(section("<!channel>")),
  "a ping of a person": { text: "<@U1>" },
  "half an entity": message(section("a &am")),
};

test.each(Object.entries(WRONG))("%s is refused", (_name, wrong) => {
  expect(messageProblems(wrong)).not.toEqual([]);
});

describe("views", () => {
  test("take a hundred blocks and a title of 24", () => {
    expect(viewProblems(modal(...many(100, () => section("x"))))).toEqual([]);
    expect(viewProblems(modal(...many(101, () => section("x"))))).not.toEqual([]);
    expect(viewProblems({ ...modal(section("x")), title: plain(x(25)) })).not.toEqual([]);
  });

  test("with an input need a submit", () => {
    const input = { type: "input", label: plain("l"), element: { type: "plain_text_input", action_id: "i" } };
    expect(viewProblems(modal(input))).not.toEqual([]);
    expect(viewProblems({ ...modal(input), submit: plain("s") })).toEqual([]);
  });
});

test("options are at most a hundred, each within its lengths", () => {
  const options = (count: number, text = "o", value = "v") => ({
    options: many(count, () => ({ text: plain(text), value })),
  });
  expect(optionsProblems(options(100, x(75), x(150)))).toEqual([]);
  for (const wrong of [options(101), options(1, x(76)), options(1, "o", x(151)), undefined, {}])
    expect(optionsProblems(wrong)).not.toEqual([]);
});
