import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Message, optionsProblems } from "../../fakes/slack/index.ts";
import { type FixedEngine, fixedEngine } from "./fixed-engine.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("the provider picker over %s", (way) => {
  let office: Office;
  let engine: FixedEngine;
  let card: Message;

  beforeEach(async () => {
    engine = fixedEngine();
    office = await openOffice({ way, engine });
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail imap");
    card = await office.slack.answer((message) => message.thread === ts);
  });

  afterEach(() => office.close());

  const labels = (body: unknown) =>
    (body as { options: { text: { text: string } }[] }).options.map(({ text }) => text.text);

  test("suggests while somebody types", async () => {
    const ack = await office.slack.person().searches(card, "g");
    expect([ack.status, ack.ms < 500, labels(ack.body)]).toEqual([200, true, ["Gmail", "GMX"]]);
  });

  test.each(["", "zzzz", "x".repeat(5_000), "\u0000\ud800", "<!channel>", "🙈"])(
    "answers %p validly",
    async (typed) => {
      const ack = await office.slack.person().searches(card, typed);
      expect([ack.status, optionsProblems(ack.body)]).toEqual([200, []]);
    },
  );

  test("a pick asks for that provider's settings, for the card's protocol", async () => {
    await office.slack
      .person()
      .picks(card, { text: { type: "plain_text", text: "Yahoo Mail" }, value: "yahoo-mail" });
    const answer = await office.slack.answer(({ text }) => text.startsWith("yahoo"));
    expect(answer.thread).toBe(card.thread);
    expect(engine.asked.at(-1)).toMatchObject({
      text: "Yahoo Mail IMAP settings",
      slots: { provider: "yahoo-mail", protocol: "imap" },
    });
  });
});

test("never more or longer options than Slack takes", async () => {
  const long = Array.from({ length: 300 }, (_none, at) => ({
    id: `p${at}`,
    label: `${"é".repeat(100)} ${at}`,
  }));
  const office = await openOffice({ engine: { ...fixedEngine(), pickProvider: () => long } });
  await office.slack.person().types("C0HELP", "gmail");
  const ack = await office.slack.person().searches(await office.slack.answer(() => true), "");
  expect(optionsProblems(ack.body)).toEqual([]);
  expect((ack.body as { options: unknown[] }).options).toHaveLength(100);
  await office.close();
});
