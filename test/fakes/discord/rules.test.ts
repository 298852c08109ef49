import { describe, expect, test } from "@jest/globals";
import { checkChoices, checkCommands } from "./rules/commands.ts";
import { checkForm } from "./rules/form.ts";
import { checkMessage, type MessageBody } from "./rules/message.ts";

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (fields: object) => ({ type: 2, style: 2, label: "L", custom_id: "id", ...fields });
const row = (...components: object[]) => ({ type: 1, components });
const box = (...components: object[]) => ({ type: 17, components });
const codes = (body: object) => checkMessage(body as MessageBody).map(({ code }) => code);
const v2 = (...components: object[]) => codes({ flags: V2, components });

describe("Components V2", () => {
  test.each([
    ["4,000 characters", box(text("a".repeat(4000)))],
    ["4,000 emoji", box(text("😀".repeat(4000)))],
    ["40 components", box(...Array.from({ length: 39 }, () => text("a")))],
    ["a section with a button", { type: 9, components: [text("a")], accessory: button({}) }],
    ["a link", row(button({ style: 5, custom_id: undefined, url: `https://x.example/${"a".repeat(494)}` }))],
  ])("takes %s", (_, component) => expect(v2(component)).toEqual([]));

  test.each([
    [
      "4,001 characters",
      [text("a".repeat(2000)), text("a".repeat(2001))],
      "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    ],
    ["41 components", [box(...Array.from({ length: 40 }, () => text("a")))], "COMPONENT_MAX_TOTAL_EXCEEDED"],
    ["the same id twice", [row(button({}), button({}))], "COMPONENT_CUSTOM_ID_DUPLICATED"],
    ["an empty text", [text("")], "BASE_TYPE_BAD_LENGTH"],
    ["an id of 101", [row(button({ custom_id: "a".repeat(101) }))], "BASE_TYPE_BAD_LENGTH"],
    ["a label of 81", [row(button({ label: "a".repeat(81) }))], "BASE_TYPE_BAD_LENGTH"],
    [
      "six buttons in a row",
      [row(...Array.from({ length: 6 }, (_, id) => button({ custom_id: `${id}` })))],
      "BASE_TYPE_BAD_LENGTH",
    ],
    ["a button outside of a row", [box(button({}))], "BASE_TYPE_CHOICES"],
    ["a container in a container", [box(box(text("a")))], "BASE_TYPE_CHOICES"],
    [
      "a link of 513",
      [row(button({ style: 5, url: `https://x.example/${"a".repeat(495)}` }))],
      "BASE_TYPE_BAD_LENGTH",
    ],
    ["a link that runs code", [row(button({ style: 5, url: "javascript:alert(1)" }))], "BASE_TYPE_CHOICES"],
    [
      "26 options",
      [
        row({
          type: 3,
          custom_id: "s",
          options: Array.from({ length: 26 }, (_, value) => ({ label: "a", value: `${value}` })),
        }),
      ],
      "BASE_TYPE_BAD_LENGTH",
    ],
  ])("refuses %s", (_, components, code) => expect(v2(...components)).toContain(code));

  test("refuses content beside it", () => {
    expect(codes({ flags: V2, content: "hello", components: [text("a")] })).toEqual([
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ]);
  });
});

describe("older messages", () => {
  test("take 2,000 characters and rows only", () => {
    expect(codes({ content: "a".repeat(2000), components: [row(button({}))] })).toEqual([]);
    expect(codes({ content: "a".repeat(2001) })).toEqual(["BASE_TYPE_MAX_LENGTH"]);
    expect(codes({ components: [text("a")] })).toEqual(["BASE_TYPE_CHOICES"]);
  });
});

describe("forms", () => {
  const label = (fields: object) => ({
    type: 18,
    label: "L",
    component: { type: 4, custom_id: "i", style: 2 },
    ...fields,
  });
  const form = (fields: object) =>
    checkForm({ custom_id: "f", title: "T", components: [label({})], ...fields } as never);

  test("take labels around inputs", () => expect(form({})).toEqual([]));

  test.each([
    ["a title of 46", { title: "a".repeat(46) }],
    ["a label of 46", { components: [label({ label: "a".repeat(46) })] }],
    ["six parts", { components: Array.from({ length: 6 }, () => label({})) }],
    ["rows, the older way", { components: [row({ type: 4, custom_id: "i", style: 1 })] }],
  ])("refuse %s", (_, fields) => expect(form(fields)).not.toEqual([]));
});

describe("commands", () => {
  const command = (fields: object) =>
    checkCommands([{ name: "email", description: "d", ...fields } as never], false);
  const option = (fields: object) => ({ type: 3, name: "o", description: "d", ...fields });

  test.each([
    ["capitals", { name: "Email" }],
    ["spaces", { name: "e mail" }],
    ["a description of 101", { description: "a".repeat(101) }],
    ["an unknown language", { description_localizations: { es: "x" } }],
    ["required after optional", { options: [option({}), option({ name: "p", required: true })] }],
    [
      "completion beside choices",
      { options: [option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })] },
    ],
    ["26 options", { options: Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` })) }],
    [
      "more than 8,000 characters",
      {
        options: Array.from({ length: 25 }, (_, index) =>
          option({
            name: `o${index}`,
            choices: Array.from({ length: 25 }, (__, n) => ({
              name: `${n}${"a".repeat(20)}`,
              value: `${n}`,
            })),
          }),
        ),
      },
    ],
  ])("refuse %s", (_, fields) => expect(command(fields)).not.toEqual([]));

  test("take spaces and capitals in the name of a message command", () => {
    expect(checkCommands([{ name: "Answer this", type: 3 }], false)).toEqual([]);
  });

  test("choices: 25, names of 100", () => {
    const choices = (count: number, size: number) =>
      Array.from({ length: count }, () => ({ name: "a".repeat(size), value: "v" }));
    expect(checkChoices(choices(25, 100), "c")).toEqual([]);
    expect(checkChoices(choices(26, 1), "c")).not.toEqual([]);
    expect(checkChoices(choices(1, 101), "c")).not.toEqual([]);
  });
});
