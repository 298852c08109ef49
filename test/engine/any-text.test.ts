import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Answer } from "../../src/engine/answer-types.ts";
import { cardText } from "../../src/phrases/card-text.ts";
import { ask, BASE, ENGINE } from "./base.ts";

const WORDS = [
  "gmail",
  "smtp",
  "outlook",
  "imap",
  "port",
  "password",
  "535 5.7.8",
  "thunderbird",
  "nodemailer",
  "can't send",
  "me@example.com",
  "yahoo.com",
  "465",
  "?",
  "\n",
  "hotmail",
  "free",
  "one",
  "einstellungen",
  "サーバー",
];

/** Any characters at all, and mixtures of words that mean something. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((words) => words.join(" ")),
);

/** Every value on a card stands, to the letter, in a provider's file. */
const VALUES = new Set(
  [...BASE.providers.values()]
    .flatMap((provider) => [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])])
    .map(({ type, hostname, port, tls, username, authentication }) =>
      JSON.stringify([type, hostname, port, tls, username, authentication]),
    ),
);

function expectFromData(answer: Answer): void {
  for (const { type, hostname, port, tls, username, authentication } of answer.servers) {
    expect(VALUES).toContain(JSON.stringify([type, hostname, port, tls, username, authentication]));
  }
}

describe("any text at all", () => {
  test("gets an answer: a title, a text, a kind, and values from the data only", () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, passive) => {
        const answer = ENGINE.answer({ text, at: "2026-11-25", passive });
        expect(answer.card.title.length).toBeGreaterThan(0);
        expect(cardText(answer.card).length).toBeGreaterThan(answer.card.title.length);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        expect(answer.ask.length).toBeLessThanOrEqual(80);
        expectFromData(answer);
      }),
      { numRuns: 400 },
    );
  });

  test("gives the same answer and hash twice", () => {
    fc.assert(
      fc.property(anyText, (text) => expect(ask(text)).toEqual(ask(text))),
      { numRuns: 100 },
    );
  });

  test.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["emoji only", "😀🎉👍🏽"],
    ["control characters", "\u0000\u0001\u001b[31m\u0007"],
    ["right-to-left marks", "\u202egmail smtp\u202c \u200f"],
    ["a lone surrogate", "gmail \ud800 smtp"],
  ])("%s is answered kindly", (_, text) => {
    const { card, kind } = ask(text);
    expect(["unknown", "clarify", "settings", "concept"]).toContain(kind);
    expect(cardText(card)).toMatch(/gmail/i);
  });

  test("hidden direction marks do not hide the question", () => {
    expect(ask("\u202eg\u200bmail smtp port\u202c").provider).toBe("gmail");
  });

  test("a megabyte is read in part, and answered", () => {
    expect(ask(`Gmail SMTP port? ${"lorem ipsum ".repeat(90_000)}`).provider).toBe("gmail");
    expect(ask("a".repeat(1_000_000)).kind).toBe("unknown");
  });

  test("nothing of a stranger's text comes back but a domain", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^zq[a-z]{8,12}$/), (secret) => {
        const texts = [
          `gmail smtp password ${secret}`,
          `${secret} 535 5.7.8 login failed for ${secret}@corp-example.com`,
          `my password is ${secret}`,
        ];
        for (const text of texts) expect(cardText(ask(text).card)).not.toContain(secret);
      }),
      { numRuns: 60 },
    );
  });
});
