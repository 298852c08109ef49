import { describe, expect, test } from "@jest/globals";
import { renderMessage } from "../../src/adapters/slack/render/message.ts";
import { paintFor } from "../../src/adapters/terminal/colour.ts";
import { renderCard } from "../../src/adapters/terminal/render.ts";
import type { CardSource } from "../../src/card/card.ts";
import { plainText as textOf } from "../../src/card/plain-text.ts";
import { longDay, monthOf, noonOf, sourceText } from "../../src/card/source-text.ts";
import { en } from "../../src/phrases/en.ts";
import { cardAnswer } from "../adapters/slack/fixed-engine.ts";

const plainText = (card: Parameters<typeof textOf>[0]) => textOf(card, en);

const LIST: CardSource = {
  url: "https://example.com/list",
  label: "Example's <list>",
  checked: "2026-11-25",
  asOf: "2016-03-13",
  isList: true,
};
const HELP: CardSource = { url: "https://help.example.com/", label: "Example Help", checked: "2026-11-25" };
const UNREAD: CardSource = { url: "https://blog.example/a", label: "blog.example", checked: null };

const card = (sources: readonly CardSource[], isWhole?: true) => ({
  title: "Title",
  blocks: [{ type: "source" as const, sources, ...(isWhole && { isWhole }) }],
});
const terminal = (...args: Parameters<typeof card>) =>
  renderCard(card(...args), paintFor({ isTTY: false }, {})).split("\n\n")[1];
const slack = (...args: Parameters<typeof card>) => {
  const [, block] = renderMessage(cardAnswer("Title", card(...args).blocks), { surface: "shared" }).blocks;
  return block?.type === "context" ? block.elements.map((element) => "text" in element && element.text) : [];
};

describe("a source in words", () => {
  test.each([
    [HELP, "Example Help, read 25 November 2026"],
    [LIST, "Example's <list>, last changed March 2016, read 25 November 2026"],
    [UNREAD, "Not checked by us: blog.example"],
  ])("%j", (source, words) => {
    expect(sourceText(source, en.source)).toBe(words);
  });

  test("days and months as far as they are known; what is none stays as it is", () => {
    expect(["2026-03-02", "2026-13-02", "soon"].map((day) => longDay(day))).toEqual([
      "2 March 2026",
      "2026-13-02",
      "soon",
    ]);
    expect(["2016", "2016-03", "x"].map((day) => monthOf(day))).toEqual(["2016", "March 2016", "x"]);
    expect(monthOf("2016-03-31", "de")).toBe("März 2016");
    expect([noonOf("1970-01-02"), noonOf("x")]).toEqual([129_600, null]);
  });
});

describe("a card shows one source, a whole card all of them", () => {
  test("as plain text", () => {
    expect(plainText(card([HELP, LIST]))).toBe(
      "Title\nExample Help, read 25 November 2026: https://help.example.com/",
    );
    expect(plainText(card([HELP, UNREAD], true)).split("\n")).toHaveLength(3);
  });

  test("in the terminal, with the page below", () => {
    expect(terminal([LIST, HELP])).toBe(`${sourceText(LIST, en.source)}\n  https://example.com/list`);
    expect(terminal([LIST, HELP], true)?.split("\n")).toHaveLength(4);
  });

  test("in Slack, with the label as the link and the day as the reader's Slack writes it", () => {
    const day = "<!date^1795608000^{date_short}|25 November 2026>";
    expect(slack([LIST, HELP])).toEqual([
      `<https://example.com/list|Example's &lt;list&gt;>, last changed March 2016, read ${day}`,
    ]);
    expect(slack([UNREAD])).toEqual(["Not checked by us: <https://blog.example/a|blog.example>"]);
    expect(slack([HELP, UNREAD], true)).toHaveLength(2);
  });
});
