import { describe, expect, test } from "@jest/globals";
import { cardText } from "../../src/phrases/card-text.ts";
import { LANGUAGES } from "../../src/phrases/index.ts";
import { madeSecrets } from "../secrets/made.ts";
import { AT, ask, ENGINE } from "./base.ts";

const APP_PASSWORD = "qhzx wvbk jtrp mmgd";

describe("a question with a secret in it", () => {
  test("is answered, and says first what to do and where", () => {
    const answer = ask(`gmail smtp port please, my app password is ${APP_PASSWORD}`);
    expect(answer.provider).toBe("gmail");
    expect(answer.kind).toBe("settings");
    expect(answer.notices).toEqual(["secret"]);
    const [first, second] = answer.card.blocks;
    expect(first).toMatchObject({ type: "notice", text: expect.stringContaining("app password") });
    expect(second).toMatchObject({ links: [{ url: "https://myaccount.google.com/apppasswords" }] });
    expect(cardText(answer.card)).toContain("smtp.gmail.com");
  });

  test("names whose key it is, and its page", () => {
    const key = `SG.${"aB3".repeat(7)}x.${"cD4".repeat(14)}y`;
    const answer = ask(`sendgrid smtp with ${key} says 535`);
    expect(cardText(answer.card)).toContain("secret key of SendGrid");
    expect(JSON.stringify(answer.card.blocks[1])).toContain("https://app.sendgrid.com/settings/api_keys");
  });

  test("is answered as without it", () => {
    const plain = ask("what are the gmail imap settings");
    const told = ask("what are the gmail imap settings, pass=Kx7!pq2Zr");
    expect([told.entry, told.provider]).toEqual([plain.entry, plain.provider]);
  });

  test("alone is no question, and warned of all the same", () => {
    const answer = ask(APP_PASSWORD);
    expect([answer.kind, answer.notices]).toEqual(["unknown", ["secret"]]);
  });

  test.each(LANGUAGES)("is warned of in %s", (language) => {
    const { card, notices } = ENGINE.answer({ text: "gmail password: Kx7!pq2Zr", at: AT, language });
    expect(notices).toEqual(["secret"]);
    expect(card.blocks[0]).toMatchObject({ type: "notice" });
  });

  test("never comes back: not in the answer, not in what is told of how it was read", () => {
    for (const [kind, [one]] of Object.entries(madeSecrets(1, 11))) {
      if (!one) continue;
      const question = { text: `gmail smtp fails. ${one.text}`, at: AT };
      const all = JSON.stringify([ENGINE.answer(question), ENGINE.why(question)]);
      expect([kind, all.includes(one.secret)]).toEqual([kind, false]);
    }
  });
});

test("a question without one says nothing of secrets", () => {
  expect(ask("gmail smtp port, my password is wrong").notices).toEqual([]);
});
