import { describe, expect, test } from "@jest/globals";
import type { Card } from "../src/card/card.ts";
import { linkingEngine } from "../src/page-links.ts";
import { previews } from "../src/previews.ts";
import { wholeAnswer } from "../src/surface/talk.ts";
import { AT, BASE, ENGINE } from "./engine/base.ts";
import { checkMessage, type MessageBody } from "./fakes/discord/rules/message.ts";
import { messageProblems } from "./fakes/slack/index.ts";

/** All buttons that a card can have below it. */
const BELOW = { voteId: "18446744073709551615", hasPerson: true };

const engine = linkingEngine(ENGINE, "https://w.example/");
const ask = (text: string) => engine.answer({ text, at: AT });
const linksOf = ({ blocks }: Card) => blocks.flatMap((block) => (block.type === "links" ? block.links : []));

describe("where the page is reached from outside", () => {
  test("a card of settings leads to all of them, before its source", () => {
    const { card } = ask("posteo imap");
    expect(linksOf(card)).toContainEqual({
      label: "All settings of Posteo",
      url: "https://w.example/p/posteo",
    });
    const types = card.blocks.map(({ type }) => type);
    expect(types.indexOf("links")).toBeLessThan(types.indexOf("source"));
  });

  test("steps lead to what spares the typing, in the language of the card", () => {
    const { card } = ask("GMX auf dem iPhone einrichten");
    expect(linksOf(card).at(-1)).toEqual({
      label: "Einrichten, ohne abzutippen",
      url: "https://w.example/p/gmx-net#set-up",
    });
  });

  test("the card's own links stay, one block of them", () => {
    const own = linksOf(ENGINE.answer({ text: "gmail smtp", at: AT }).card);
    const { card } = ask("gmail smtp");
    expect(linksOf(card).slice(0, -1)).toEqual(own);
    expect(card.blocks.filter(({ type }) => type === "links")).toHaveLength(1);
  });

  test("what is about no provider, or asks back, is as it was; so is all else of an answer", () => {
    for (const text of ["what is starttls", "outlook settings", "zzqx flurb"])
      expect(ask(text)).toEqual(ENGINE.answer({ text, at: AT }));
    const { card: _, ...rest } = ask("gmail smtp");
    const { card: __, ...before } = ENGINE.answer({ text: "gmail smtp", at: AT });
    expect(rest).toEqual(before);
    expect(engine.base).toBe(ENGINE.base);
  });

  test("Slack and Discord take it, whole and in short, at every provider", async () => {
    for (const { displayName } of BASE.providers.values()) {
      const answer = ask(`${displayName} settings`);
      for (const shown of [answer, wholeAnswer(answer)]) {
        expect(messageProblems({ ...(await previews.slack({ ...shown, ...BELOW })) })).toEqual([]);
        const pages = await previews.discord({ ...shown, ...BELOW });
        expect(pages.flatMap((page) => checkMessage(page as MessageBody))).toEqual([]);
      }
    }
    const [message, pages] = [await previews.slack(ask("gmail")), await previews.discord(ask("gmail"))];
    for (const sent of [message, pages]) expect(JSON.stringify(sent)).toContain("https://w.example/p/gmail");
  });
});

test("where it is not, the engine stays the same", () => {
  expect(linkingEngine(ENGINE, undefined)).toBe(ENGINE);
});
