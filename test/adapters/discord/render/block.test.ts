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

  describe("source", () => {
    const sources = [
      {
        url: "https://example.com/a(1)",
        label: "Example's *list*",
        checked: "2026-03-12",
        asOf: "2016-03-05",
      },
      { url: "https://b.example/", label: "B Help", checked: "2026-03-12" },
      { url: `${URL_512}a`, label: "Somebody", checked: null },
    ];
    const best =
      "-# [Example's \\*list\\*](https://example.com/a%281%29), last changed March 2016, read <t:1773316800:D>";

    test("the best one in one line: label as the link, the day as Discord writes it", () => {
      const pages = render({ type: "source", sources });
      expect(textsOf(pages)).toEqual(["### Title", best]);
      expect(problemsOf(pages)).toEqual([]);
    });

    test("all of them on a whole card; what nobody has read says so, and a long address is no link", () => {
      const pages = render({ type: "source", sources, isWhole: true });
      expect(textsOf(pages)[1]?.split("\n")).toEqual([
        best,
        "-# [B Help](https://b.example/), read <t:1773316800:D>",
        "-# Not checked by us: Somebody",
      ]);
    });
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
