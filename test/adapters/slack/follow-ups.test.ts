import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ENGINE } from "../../engine/base.ts";
import type { FixedEngine } from "./fixed-engine.ts";
import { fixedEngine } from "./fixed-engine.ts";
import { type Office, openOffice } from "./office.ts";

describe("a conversation", () => {
  let office: Office;
  let engine: FixedEngine;

  beforeEach(async () => {
    engine = fixedEngine();
    office = await openOffice({ engine, listenChannels: ["C0RANDOM"] });
  });

  afterEach(() => office.close());

  /** Asks in the channel and says more in the thread; what the bot says in it. */
  async function thread(first: string, ...replies: { by?: string; text: string }[]): Promise<string[]> {
    const { ts } = await office.slack.person().mentions("C0HELP", first);
    await office.settle();
    for (const { by = "U0ANN", text } of replies) {
      await office.slack.person(by).says("C0HELP", text, { thread: ts });
      await office.settle();
    }
    return office.thread(ts).map(({ text }) => text.split("\n")[0] ?? "");
  }

  test("the asker goes on in the thread without a mention", async () => {
    expect(await thread("gmail smtp", { text: "and imap?" })).toEqual(["gmail smtp", "gmail imap"]);
  });

  test.each(["thanks", "ok", "I will try that tomorrow", "<@U0BOB> and imap?"])(
    "but %p gets no answer",
    async (text) => {
      expect(await thread("gmail smtp", { text })).toEqual(["gmail smtp"]);
    },
  );

  test("others are only answered where the question stands by itself", async () => {
    const replies = [
      { by: "U0BOB", text: "and imap?" },
      { by: "U0BOB", text: "yahoo imap?" },
    ];
    expect(await thread("gmail smtp", ...replies)).toEqual(["gmail smtp", "yahoo imap"]);
  });

  test("a thread that the bot was never asked in is not its business", async () => {
    const { ts } = await office.slack.person().says("C0HELP", "mail is broken");
    await office.slack.person().says("C0HELP", "gmail smtp port?", { thread: ts });
    await office.settle();
    expect(office.thread(ts)).toEqual([]);
  });

  test("in a direct message it also goes on outside the thread", async () => {
    const ann = office.slack.person();
    await ann.says(ann.dm, "gmail smtp");
    await office.settle();
    await ann.says(ann.dm, "and imap?");
    await office.settle();
    expect(
      office.slack.said(({ channel }) => channel === ann.dm).map(({ text }) => text.split("\n")[0]),
    ).toEqual(["gmail smtp", "gmail imap"]);
  });

  test("an answer that found nothing does not make it forget", async () => {
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.slack.person().mentions("C0HELP", "thanks", ts);
    await office.settle();
    await office.slack.person().mentions("C0HELP", "imap", ts);
    await office.settle();
    expect(office.thread(ts).at(-1)?.text).toContain("imap.gmail.com");
  });

  test("only slots are passed on, never text", async () => {
    await thread("gmail smtp for ann@example.com", { text: "and imap?" });
    const last = engine.asked.findLast(({ text }) => text === "and imap?");
    expect(last?.slots).toEqual({ provider: "gmail", protocol: "smtp" });
  });

  test("speaks unasked only in a listened channel, when sure, once a thread", async () => {
    const ann = office.slack.person();
    const { ts } = await ann.says("C0RANDOM", "what is the gmail smtp port?");
    await office.settle();
    await ann.says("C0RANDOM", "gmx imap?", { thread: ts });
    await ann.says("C0RANDOM", "gmail again today");
    await ann.says("C0RANDOM", "<@U0BOB> gmx imap?");
    await office.settle();
    expect(office.slack.said(({ channel }) => channel === "C0RANDOM").map(({ thread }) => thread)).toEqual([
      ts,
    ]);
  });
});

describe("a conversation with the shipped engine", () => {
  test("a remark gets no card, trouble the fix for that mailbox", async () => {
    const office = await openOffice({ engine: ENGINE });
    const ann = office.slack.person();
    const { ts } = await ann.mentions("C0HELP", "gmail smtp");
    await office.settle();
    for (const text of ["lol", "Thanks, that worked!", "doesn't work"]) {
      await ann.says("C0HELP", text, { thread: ts });
      await office.settle();
    }
    const said = office.thread(ts).map(({ text }) => text.split("\n")[0] ?? "");
    expect(said).toEqual([
      expect.stringContaining("Gmail"),
      expect.stringMatching(/^Gmail: (?:Mail cannot|No mail)/),
    ]);
    await office.close();
  });

  test("a key alone is answered with the warning, by whomever it may be read", async () => {
    const office = await openOffice({ engine: ENGINE });
    const ann = office.slack.person();
    const { ts } = await ann.mentions("C0HELP", "gmail smtp");
    await office.settle();
    const key = ["xoxb", "62910516303", "377579294628", "CULPXqvsTNxXQaP9SykVvZoV"].join("-");
    await ann.says("C0HELP", key, { thread: ts });
    await office.settle();
    expect(office.thread(ts)).toHaveLength(2);
    expect(office.thread(ts).at(-1)?.text).toContain("Delete the message");
    await office.close();
  });
});
