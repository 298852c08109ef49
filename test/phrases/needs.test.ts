import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { factsAt, statusBlocks } from "../../src/engine/compose/facts-at.ts";
import { type Need, NeedCondition, NeedKind } from "../../src/knowledge/schema/index.ts";
import { en } from "../../src/phrases/en.ts";
import { LANGUAGES, type Language } from "../../src/phrases/language.ts";
import { needsText } from "../../src/phrases/needs/needs-text.ts";
import { ask, BASE } from "../engine/base.ts";

const DAYS = ["2026-11-25", "2027-06-01"];
const PROVIDERS = DAYS.flatMap((day) =>
  [...BASE.providers.values()].map((provider) => ({
    id: `${provider.id} ${day}`,
    ...factsAt(provider, day),
  })),
).filter(({ needs }) => needs.length > 0);

const OTHERS = LANGUAGES.filter((language) => language !== "en");
const values = (text: string) => text.match(/`[^`]+`/g) ?? [];
const today = (id: string) => {
  const provider = BASE.providers.get(id);
  if (!provider) throw new Error(`there is no provider ${id}`);
  return factsAt(provider, "2026-11-25");
};
const told = (id: string, language: Language = "en") => needsText(today(id).needs, today(id), language);

describe("what a provider needs", () => {
  test.each([
    [
      "gmail",
      "Sign in with Google; if the app cannot, turn on 2-step verification, then create an app password; the normal password is refused.",
    ],
    ["icloud", "Turn on 2-step verification, then create an app password; the normal password is refused."],
    [
      "outlook-com",
      "Turn on IMAP/POP (`Settings > Mail > Forwarding and IMAP`), then sign in with Microsoft; passwords and app passwords are refused.",
    ],
    ["web-de", "Turn on IMAP/POP; with 2-step verification, create an app password."],
    ["free-fr", "To send, turn on SMTP."],
    ["tuta", "No other mail app gets in: use the website or the provider's own app."],
    ["orange-uk", "This service has closed (31 May 2017): choose another provider."],
    ["skiff", "This service has closed (2024): choose another provider."],
  ])("%s", (id, text) => {
    expect(told(id)).toBe(text);
  });

  test.each([
    [
      "de",
      "Mit Google anmelden; falls die App das nicht kann: die Bestätigung in zwei Schritten einschalten, dann ein App-Passwort erstellen; das normale Passwort wird abgelehnt.",
    ],
    [
      "ja",
      "Googleでログインしてください。アプリが対応していない場合は、2段階認証を有効にして、アプリパスワードを作成してください。通常のパスワードは使えません。",
    ],
  ] as const)("gmail in %s", (language, text) => {
    expect(told("gmail", language)).toBe(text);
  });

  test("is one line of at most 25 words in English", () => {
    const long = PROVIDERS.map((facts) => needsText(facts.needs, facts, "en")).filter(
      (text) => text.replace(/`[^`]+`/g, "path").split(" ").length > 25,
    );
    expect(long).toEqual([]);
  });
});

describe("in nine languages", () => {
  test.each(PROVIDERS.map((facts) => [facts.id, facts] as const))(
    "%s: the words of the screens and the name to sign in with are the same",
    (_, facts) => {
      const english = needsText(facts.needs, facts, "en");
      const wheres = facts.needs.flatMap(({ where }) => (where ? [`\`${where}\``] : []));
      expect(values(english)).toEqual(wheres);
      for (const language of OTHERS) {
        const text = needsText(facts.needs, facts, language);
        expect(values(text)).toEqual(wheres);
        expect(text.includes(facts.who)).toBe(english.includes(facts.who));
        expect(text).not.toMatch(/[{}\n]/);
        expect(text).not.toBe(english);
      }
    },
  );

  test("any needs keep every value to the letter", () => {
    const need: fc.Arbitrary<Need> = fc.record({
      need: fc.constantFrom(...NeedKind.options),
      where: fc.option(fc.stringMatching(/^[A-Z$]{1,9}(?: > [a-z{}&$]{1,9}){0,2}$/), { nil: undefined }),
      if: fc.option(fc.constantFrom(...NeedCondition.options), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), (needs) => {
        const wanted = needs.flatMap(({ where }) => (where ? [`\`${where}\``] : []));
        for (const language of LANGUAGES)
          expect(values(needsText(needs, { who: "Example" }, language)).sort()).toEqual(wanted.sort());
      }),
    );
  });

  test.each(NeedKind.options)("%s has a sentence of its own in each", (kind) => {
    const texts = LANGUAGES.map((language) => needsText([{ need: kind }], { who: "Example" }, language));
    expect(new Set(texts).size).toBe(LANGUAGES.length);
  });
});

describe("on a card", () => {
  test("it stands on the card, below the values", () => {
    expect(ask("iCloud IMAP settings").card.blocks).toContainEqual({
      type: "notice",
      tone: "prepare",
      text: "Turn on 2-step verification, then create an app password.",
    });
  });

  test("the tone says whether it works at all; nothing to prepare is nothing to say", () => {
    expect(statusBlocks(today("hey"), { ...en, language: "de" })).toEqual([
      {
        type: "notice",
        tone: "stop",
        text: "Andere Mail-Apps haben keinen Zugang: die Website oder die eigene App des Anbieters nutzen.",
      },
    ]);
    expect(statusBlocks(today("nifty"), en)).toMatchObject([{ tone: "info" }]);
    expect(statusBlocks(today("hushmail"), en)).toEqual([]);
  });

  test("a dated change brings its own needs", () => {
    const workmail = BASE.providers.get("amazon-workmail");
    expect(workmail && statusBlocks(factsAt(workmail, "2027-03-31"), en)).toMatchObject([
      { tone: "stop", text: "This service has closed (31 March 2027): choose another provider." },
    ]);
    expect(workmail && statusBlocks(factsAt(workmail, "2027-03-30"), en)).toEqual([]);
  });
});
