import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type FixedEngine, fixedEngine } from "./fixed-engine.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("/email over %s", (way) => {
  let office: Office;
  let engine: FixedEngine;

  beforeEach(async () => {
    engine = fixedEngine();
    office = await openOffice({ way, engine });
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  test.each(["C0HELP", "C0NOTAMEMBER", "D0BETWEENOTHERS"])(
    "answers in %s, and only the asker sees it",
    async (channel) => {
      const ack = await office.slack.person().types(channel, "gmail smtp");
      const answer = await office.slack.answer((message) => message.channel === channel);
      expect([ack.status, answer.onlyFor]).toEqual([200, "U0ANN"]);
      expect(answer.text).toContain("smtp.gmail.com");
    },
  );

  test.each(["", "help", " HELP "])("explains itself for %p", async (text) => {
    await office.slack.person().types("C0HELP", text);
    expect((await office.slack.answer(() => true)).text).toContain("/email gmail smtp");
  });

  test.each([
    ["<mailto:ann@gmail.com|ann@gmail.com>", "ann@gmail.com"],
    ["smtp for <http://gmail.com|gmail.com>", "smtp for gmail.com"],
    ["a &lt; b &amp; c", "a < b & c"],
  ])("reads %p as typed", async (text, typed) => {
    await office.slack.person().types("C0HELP", text);
    await office.slack.answer(() => true);
    expect(engine.asked.at(-1)?.text).toBe(typed);
  });

  test("goes on where the same person left off, in the same place", async () => {
    const ann = office.slack.person();
    await ann.types("C0HELP", "gmail smtp");
    await office.settle();
    await ann.types("C0HELP", "and imap?");
    await office.slack.person("U0BOB").types("C0HELP", "and imap?");
    await office.settle();
    const slots = engine.asked.filter(({ text }) => text === "and imap?").map((question) => question.slots);
    expect(slots).toEqual([{ provider: "gmail", protocol: "smtp" }, {}]);
  });

  test("can be shown to everyone, also where the bot is no member, and then only once", async () => {
    const ann = office.slack.person();
    await ann.types("C0NOTAMEMBER", "gmail smtp");
    const own = await office.slack.answer((message) => message.onlyFor === "U0ANN");
    await Promise.all([ann.presses(own, "Show to everyone"), ann.presses(own, "Show to everyone")]);
    const shown = await office.slack.answer(
      (message) => message.onlyFor === undefined && message.channel === "C0NOTAMEMBER",
    );
    await office.settle();
    expect(shown.text).toContain("smtp.gmail.com");
    expect(office.slack.said(({ channel }) => channel === "C0NOTAMEMBER")).toEqual([shown]);
  });

  test("another command than its own is answered by a hint, not an error", async () => {
    const ack = await office.slack.person().types("C0HELP", "gmail", "/other");
    expect(ack).toMatchObject({
      status: 200,
      body: { response_type: "ephemeral", text: expect.stringContaining("/email") },
    });
  });
});
