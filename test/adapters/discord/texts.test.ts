import { describe, expect, test } from "@jest/globals";
import { codeBlock, codeSpan, escapeMarkdown, formatText } from "../../../src/adapters/discord/escape.ts";
import { readableText } from "../../../src/adapters/discord/message-text.ts";

describe("escaping", () => {
  test.each([
    ["**bold** _under_ ~~gone~~", "\\*\\*bold\\*\\* \\_under\\_ \\~\\~gone\\~\\~"],
    ["<@123> <#1> <t:1:R> <:e:1>", "\\<@123> \\<#1> \\<t:1:R> \\<:e:1>"],
    ["[text](https://evil.example)", "\\[text\\](https://evil.example)"],
    ["# heading", "\\# heading"],
    ["-# small", "\\-# small"],
    ["> quote", "\\> quote"],
    ["- point\n1. one", "\\- point\n1\\. one"],
    ["a ||spoiler||", "a \\||spoiler\\||"],
    ["C:\\mail", "C:\\\\mail"],
    ["see https://a.example/x_y_z*", "see https://a.example/x_y_z*"],
    ["mail (SMTP), 3 > 2, a - b", "mail (SMTP), 3 > 2, a - b"],
  ])("%s", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test("code spans of a card stay code, with anything in them", () => {
    expect(formatText("Use `a_b*c` here_")).toBe("Use `a_b*c` here\\_");
    expect(formatText("odd ` one")).toBe("odd \\` one");
  });

  test("back-ticks in code", () => {
    expect(codeSpan("a`b")).toBe("`` a`b ``");
    expect(codeSpan("")).toBe("");
    expect(codeBlock("a\n```\nb", "js; rm")).toBe("```jsrm\na\n`\u200b`\u200b`\nb\n```");
  });
});

describe("reading messages", () => {
  test.each([
    ["<@123> Gmail <@!456> port", "Gmail   port"],
    ["<#1> <@&2> </email ask:3> hello", "hello"],
    ["<:gmail:123456> <a:x:1> <t:1700000000:R>mail", "mail"],
    ["<https://gmail.com> and <mailto:a@b.example>", "https://gmail.com and mailto:a@b.example"],
    ["[Gmail](https://gmail.com) **bold** ||secret||", "Gmail https://gmail.com bold secret"],
    ["```js\nError: 535\n```", "Error: 535"],
    ["`535 5.7.8`", "535 5.7.8"],
  ])("%s", (content, text) => expect(readableText(content)).toBe(text));

  test("hostile text comes to an end within the time of a test", () => {
    for (const piece of ["<@1", "[a](", "<:a", "```", "<https://"]) readableText(piece.repeat(30_000));
  });
});
