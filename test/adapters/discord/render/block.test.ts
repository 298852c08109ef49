import { describe, expect, test } from "@jest/globals";
import { problemsOf, render, textsOf } from "./cards.ts";

const URL_512 = `https://example.com/${"a".repeat(492)}`;

describe("each kind of block", () => {
  test.each([
    ["notice", { type: "notice", tone: "stop", text: "Closed since `2024`." }, "⛔ Closed since `2024`."],
    ["text", { type: "text", text: "A *star* and `code`" }, "A \\*star\\* and `code`"],
    [
      "facts",
      {
        type: "facts",
        title: "Out",
        rows: [
          { label: "Server", value: "smtp.x.example", code: true },
          { label: "User", value: "your address", code: false },
        ],
      },
      "**Out**\nServer: `smtp.x.example`\nUser: your address",
    ],
    ["list", { type: "list", ordered: false, items: ["one", "two"] }, "- one\n- two"],
    [
      "ordered list",
      { type: "list", ordered: true, title: "Steps", items: ["one", "two"] },
      "**Steps**\n1. one\n2. two",
    ],
    [
      "code",
      { type: "code", language: "js", filename: "mail.js", text: "let a = `b`;\n" },
      "`mail.js`\n```js\nlet a = `b`;\n```",
    ],
  ] as const)("%s", (_, block, expected) => {
    const pages = render(block as never);
    expect(textsOf(pages)).toEqual(["### Title", expected]);
    expect(problemsOf(pages)).toEqual([]);
  });

  test("source: where from and when, and a button that opens it", () => {
    const pages = render({
      type: "source",
      sources: [
        { url: "https://www.example.com/help", checked: "2026-03-12" },
        { url: "https://b.example/", checked: null },
      ],
    });
    expect(textsOf(pages)[1]).toBe(
      "-# Source: example.com, read on 2026-03-12\n-# Source: b.example, not checked by us",
    );
    expect(JSON.stringify(pages)).toContain('"url":"https://www.example.com/help"');
    expect(problemsOf(pages)).toEqual([]);
  });

  test("nothing in it: nothing shown", () => {
    const pages = render(
      { type: "text", text: " " },
      { type: "facts", rows: [] },
      { type: "list", ordered: true, items: [] },
      { type: "links", links: [] },
      { type: "source", sources: [] },
      { type: "choices", prompt: "Which?", choices: [] },
    );
    expect(textsOf(pages)).toEqual(["### Title"]);
    expect(problemsOf(pages)).toEqual([]);
  });
});

describe("links", () => {
  test("an address of 512 characters is a button, a longer one stands in the text", () => {
    const pages = render({
      type: "links",
      links: [
        { label: "Help", url: URL_512 },
        { label: "More_help", url: `${URL_512}a` },
      ],
    });
    expect(JSON.stringify(pages)).toContain(`"url":"${URL_512}"`);
    expect(textsOf(pages)[1]).toBe(`More\\_help: ${URL_512}a`);
    expect(problemsOf(pages)).toEqual([]);
  });

  test("what is no web address is never a button", () => {
    expect(
      JSON.stringify(render({ type: "links", links: [{ label: "x", url: "javascript:alert(1)" }] })),
    ).not.toContain('"url"');
  });

  test("twelve of them take three rows", () => {
    const links = Array.from({ length: 12 }, (_, index) => ({
      label: `L${index}`,
      url: `https://x.example/${index}`,
    }));
    expect(problemsOf(render({ type: "links", links }))).toEqual([]);
  });
});

describe("choices", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      label: `Choice ${index}`,
      ask: `${index} ${"a".repeat(77)}`,
    }));

  test.each([1, 5, 6, 10])("%d are buttons", (count) => {
    const pages = render({ type: "choices", prompt: "Which?", choices: many(count) });
    expect(JSON.stringify(pages).match(/"custom_id"/g)).toHaveLength(count);
    expect(problemsOf(pages)).toEqual([]);
  });

  test.each([11, 25, 26, 60])("%d are lists, with none left out", (count) => {
    const pages = render({ type: "choices", choices: many(count) });
    expect(JSON.stringify(pages).match(/"value"/g)).toHaveLength(count);
    expect(problemsOf(pages)).toEqual([]);
  });

  test("the same question stands once", () => {
    const choices = [
      { label: "A", ask: "same" },
      { label: "B", ask: "same" },
    ];
    expect(JSON.stringify(render({ type: "choices", choices })).match(/"custom_id"/g)).toHaveLength(1);
  });

  test("one that fits into no custom_id is left out, never cut", () => {
    const choices = [
      { label: "A", ask: "a".repeat(80) },
      { label: "B", ask: "b".repeat(120) },
    ];
    const pages = render({ type: "choices", choices });
    expect(JSON.stringify(pages)).toContain("a".repeat(80));
    expect(JSON.stringify(pages)).not.toContain("bbb");
    expect(problemsOf(pages)).toEqual([]);
  });
});
