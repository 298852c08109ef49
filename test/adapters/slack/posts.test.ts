import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("a post over %s", (way) => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice({ way });
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  test("a mention is answered once, in the thread, and acknowledged at once", async () => {
    const { ts, acks } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.settle();
    expect(office.thread(ts).map(({ channel, text }) => [channel, /smtp\.gmail\.com/.test(text)])).toEqual([
      ["C0HELP", true],
    ]);
    expect(acks).toHaveLength(2);
    for (const ack of acks) expect([ack.status, ack.ms < 1_000]).toEqual([200, true]);
  });

  test("its card has nothing that only makes sense in private", async () => {
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    const card = await office.slack.answer((message) => message.thread === ts);
    expect(JSON.stringify(card.blocks)).not.toContain("Show to everyone");
  });

  test("a mention inside a thread is answered in that thread", async () => {
    const ann = office.slack.person();
    const { ts } = await ann.says("C0HELP", "my mail is broken");
    await ann.mentions("C0HELP", "gmail smtp", ts);
    await office.settle();
    expect(office.thread(ts)).toHaveLength(1);
  });

  test("a direct message needs no mention", async () => {
    const ann = office.slack.person();
    const { ts } = await ann.says(ann.dm, "gmail smtp");
    const answer = await office.slack.answer((message) => message.thread === ts);
    expect(answer.channel).toBe(ann.dm);
  });

  test("in a group message only the mention counts, which Slack sends as one event", async () => {
    const ann = office.slack.person();
    await ann.says("G0GROUP", "gmail smtp?");
    const { ts } = await ann.mentions("G0GROUP", "gmail smtp");
    await office.settle();
    expect(office.slack.said(({ channel }) => channel === "G0GROUP").map(({ thread }) => thread)).toEqual([
      ts,
    ]);
  });

  test("a message longer than what is read is answered by its beginning, with a word about it", async () => {
    const text = `gmail smtp ${"and so on, ".repeat(1_000)}`;
    const { ts } = await office.slack.person().mentions("C0HELP", text);
    const { text: answer } = await office.slack.answer((message) => message.thread === ts);
    expect(answer).toMatch(/read only its beginning[^]*smtp\.gmail\.com/);
  });

  test("an empty mention and `help` explain what to type", async () => {
    const ann = office.slack.person();
    for (const text of ["", "help", "  ?"]) {
      const { ts } = await ann.mentions("C0HELP", text);
      const answer = await office.slack.answer((message) => message.thread === ts);
      expect(answer.text).toContain("/email gmail");
    }
  });
});
