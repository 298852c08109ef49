import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { everyCard } from "../../scripts/cards/all-cards.ts";
import { sizeOf } from "../../scripts/cards/size.ts";
import type { Answer } from "../../src/engine/answer-types.ts";
import { ASK_BYTES } from "../../src/engine/compose/asks.ts";
import { WORDS_AT_MOST } from "../../src/engine/compose/budget.ts";
import { ask, BASE } from "../engine/base.ts";

jest.setTimeout(180_000);

/** Lines of a phone that a settings card may take. */
const LINES = 24;

/** An explanation beside a mailbox's values: two halves of one question. */
const TWO_HALVES = 1.4;

/** What share of the cards may be longer: mailboxes of many kinds, several errors at once. */
const MAY_BE_LONGER = 0.055;

let cards: readonly Answer[] = [];

beforeAll(() => {
  cards = [...everyCard(BASE, ask).values()];
});

const share = (all: readonly Answer[], isLonger: (answer: Answer) => boolean) =>
  all.filter(isLonger).length / all.length;

describe("every card that the base can make", () => {
  test.each(["settings", "concept", "fix", "unknown"] as const)("%s: is short enough to be read", (kind) => {
    const own = cards.filter((answer) => answer.kind === kind);
    const limit = ({ servers }: Answer) =>
      WORDS_AT_MOST[kind] * (kind === "concept" && servers.length > 0 ? TWO_HALVES : 1);
    const longer = share(own, (answer) => sizeOf(answer.card).words > limit(answer));
    expect(longer).toBeLessThanOrEqual(MAY_BE_LONGER);
  });

  test("a question back is short; one that explains is as short as an explanation", () => {
    const back = cards.filter(({ kind }) => kind === "clarify");
    const limit = ({ offers, entry }: Answer) =>
      WORDS_AT_MOST[offers.length > 0 || entry.startsWith("concept:") ? "concept" : "clarify"];
    expect(share(back, (answer) => sizeOf(answer.card).words > limit(answer))).toBeLessThanOrEqual(
      MAY_BE_LONGER,
    );
  });

  test("settings fit on a phone", () => {
    const own = cards.filter(({ kind }) => kind === "settings");
    expect(share(own, ({ card }) => sizeOf(card).lines > LINES)).toBeLessThanOrEqual(MAY_BE_LONGER);
  });

  test("an answer has three buttons and More at most", () => {
    const answers = cards.filter(({ kind }) => kind !== "clarify" && kind !== "unknown");
    expect(answers.filter(({ card }) => sizeOf(card).buttons > 4).map(({ ask }) => ask)).toEqual([]);
  });

  test("every question of a button fits the narrowest platform, and none gives its own card again", () => {
    const asks = cards.flatMap(({ suggestions, ask }) => [ask, ...suggestions]);
    expect([...new Set(asks)].filter((text) => Buffer.byteLength(text) > ASK_BYTES)).toEqual([]);
    const answers = cards.filter(({ kind }) => kind !== "clarify" && kind !== "unknown");
    expect(answers.filter(({ suggestions, ask }) => suggestions.includes(ask))).toEqual([]);
  });
});
