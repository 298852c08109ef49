import { describe, expect, test } from "@jest/globals";
import { incomingText, mentionsIn } from "../../../src/adapters/slack/text-in.ts";
import { code, escape, link, spansOf } from "../../../src/adapters/slack/text-out.ts";

describe("what comes in is read as it was typed", () => {
  test.each([
    ["<mailto:ann@example.com|ann@example.com>", "ann@example.com"],
    ["<mailto:ann@example.com>", "ann@example.com"],
    ["<http://gmail.com|gmail.com>", "gmail.com"],
    ["<https://example.com/a?b=1&amp;c=2>", "https://example.com/a?b=1&c=2"],
    ["<@U0BOT> gmail", "gmail"],
    ["<@U0BOT|waybill>: gmail", ": gmail"],
    ["ask <#C012|help> about it", "ask   about it"],
    ["<!here> gmail", "gmail"],
    ["<!subteam^S01|@team> gmail", "gmail"],
    ["since <!date^1392734382^{date}|18 February 2014>", "since 18 February 2014"],
    ["a &lt;b&gt; &amp;amp;", "a <b> &amp;"],
    ["535 5.7.8 &lt;<mailto:a@b.de|a@b.de>&gt; refused", "535 5.7.8 <a@b.de> refused"],
    ["no <closing", "no <closing"],
    ["a\u0000b\u0007c", "a b c"],
    ["two\nlines\tand tab", "two\nlines\tand tab"],
    ["\ud800", "\ufffd"],
    ["", ""],
  ])("%j", (text, typed) => {
    expect(incomingText(text)).toBe(typed);
  });

  test("mentions are found by id", () => {
    expect(mentionsIn("<@U1> and <@W2|bob>, not <#C3> or @U4")).toEqual(["U1", "W2"]);
  });
});

describe("what goes out says no more than it should", () => {
  test.each([
    ["<!channel> & <@U1>", "&lt;!channel&gt; &amp; &lt;@U1&gt;"],
    ["<https://evil.example|gmail.com>", "&lt;https://evil.example|gmail.com&gt;"],
    ["a\u0000\ud800b", "a \ufffdb"],
  ])("escape %j", (text, escaped) => {
    expect(escape(text)).toBe(escaped);
  });

  test("a value keeps its code style whatever is in it", () => {
    expect(code("a`b<c")).toBe("`a'b&lt;c`");
  });

  test("a link's parts cannot end it", () => {
    expect(link("https://e.com/?a=1&b=<x>|y", "a|b>c")).toBe(
      "<https://e.com/?a=1&amp;b=%3Cx%3E%7Cy|a¦b&gt;c>",
    );
  });

  test("code spans are found, single back-ticks are not", () => {
    expect(spansOf("use `587` or ` now")).toEqual([
      { text: "use ", code: false },
      { text: "587", code: true },
      { text: " or ` now", code: false },
    ]);
  });
});
