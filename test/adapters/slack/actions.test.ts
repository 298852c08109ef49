import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Message } from "../../fakes/slack/index.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("the buttons of a card over %s", (way) => {
  let office: Office;
  let card: Message;

  beforeEach(async () => {
    office = await openOffice({ way });
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    card = await office.slack.answer((message) => message.thread === ts);
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  /** First lines of what stands in the card's thread. */
  async function inThread(): Promise<(string | undefined)[]> {
    await office.settle();
    return office.thread(card.thread ?? "").map(({ text }) => text.split("\n")[0]);
  }

  test("answer in the thread of the card", async () => {
    const ack = await office.slack.person().presses(card, "IMAP");
    expect(ack.status).toBe(200);
    expect(await inThread()).toEqual(["gmail smtp", "gmail imap"]);
  });

  test("answer a double click once, and a press by somebody else is no harm", async () => {
    const [ann, bob] = [office.slack.person(), office.slack.person("U0BOB")];
    await Promise.all([ann.presses(card, "IMAP"), ann.presses(card, "IMAP"), bob.presses(card, "IMAP")]);
    expect(await inThread()).toEqual(["gmail smtp", "gmail imap"]);
  });

  test("work on a card of before the restart", async () => {
    await office.bot.stop();
    const before = card;
    const old = office;
    office = await openOffice({ way });
    const { ts } = await office.slack.person().says("C0HELP", "gmail?");
    await office.slack.person().presses({ ...before, thread: ts }, "IMAP");
    await office.settle();
    expect(office.thread(ts).map(({ text }) => text.split("\n")[0])).toEqual(["gmail imap"]);
    await old.close();
  });

  test("are taken up by a later question in the thread", async () => {
    await office.slack.person().presses(card, "IMAP");
    await office.settle();
    await office.slack.person().mentions("C0HELP", "and for gmx?", card.thread);
    expect((await inThread()).at(-1)).toBe("gmx imap");
  });

  test("ask whole questions, into which nothing earlier is mixed", async () => {
    const value = JSON.stringify({ ask: "password rejected" });
    await office.slack.person().acts(card, { type: "button", action_id: "ask.1.0", value });
    expect((await inThread()).at(-1)).toBe("help me");
  });

  test("on a shared card where the bot is no member go over the response_url", async () => {
    const far = { ...card, channel: "C0NOTAMEMBER" };
    await office.slack.person().presses(far, "IMAP");
    const answer = await office.slack.answer(({ channel }) => channel === "C0NOTAMEMBER");
    expect([answer.thread, answer.onlyFor]).toEqual([card.thread, undefined]);
  });

  test("on a private card answer privately", async () => {
    const ann = office.slack.person();
    await ann.types("C0RANDOM", "gmail smtp");
    await ann.presses(await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN"), "IMAP");
    const answer = await office.slack.answer(({ text }) => text.startsWith("gmail imap"));
    expect(answer.onlyFor).toBe("U0ANN");
  });

  const FORGED = {
    "an unknown action": { type: "button", action_id: "launch.9", value: "{}" },
    "no value": { type: "button", action_id: "ask.1.0" },
    "a value that is no JSON": { type: "button", action_id: "ask.1.0", value: "gmail" },
    "a value of null": { type: "button", action_id: "ask.1.0", value: "null" },
    "a question that is no text": { type: "button", action_id: "ask.1.0", value: '{"ask":{"a":1}}' },
    "a huge question": {
      type: "button",
      action_id: "ask.1.0",
      value: JSON.stringify({ ask: "x".repeat(1_900) }),
    },
    "a picker without a choice": { type: "external_select", action_id: "pick.1.any", selected_option: null },
    "showing what is no private card": { type: "button", action_id: "show.1", value: '{"ask":"gmail smtp"}' },
    "an id from the future": { type: "button", action_id: "ask.2.0", value: '{"ask":"gmail smtp"}' },
  };

  test.each(Object.entries(FORGED))("%s is acknowledged and has no effect", async (_name, action) => {
    const ack = await office.slack.person().acts(card, action);
    expect([ack.status, ack.ms < 1_000]).toEqual([200, true]);
    expect(await inThread()).toEqual(["gmail smtp"]);
    expect(office.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});
