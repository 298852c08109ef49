import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type FixedEngine, fixedEngine } from "./fixed-engine.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("the message shortcut over %s", (way) => {
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

  test("explains somebody's message to who asked, and only to them", async () => {
    const ack = await office.slack
      .person()
      .explains({ ts: "1.000001", user: "U0BOB", text: "gmail smtp refuses me", channel: "C0NOTAMEMBER" });
    const answer = await office.slack.answer(() => true);
    expect([ack.status, answer.onlyFor, answer.channel]).toEqual([200, "U0ANN", "C0NOTAMEMBER"]);
  });

  test("shown to everyone, the answer stands in that message's thread", async () => {
    const ann = office.slack.person();
    await ann.explains({ ts: "1.000001", text: "gmail smtp refuses me", channel: "C0HELP" });
    await ann.presses(await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN"), "Show to everyone");
    const shown = await office.slack.answer(({ onlyFor }) => onlyFor === undefined);
    expect(shown.thread).toBe("1.000001");
  });

  test.each([{ text: "" }, { text: "   " }, {}, { text: null, attachments: [null, {}] }])(
    "an empty message %j gets a kind word",
    async (message) => {
      await office.slack.person().explains({ ts: "1.000001", channel: "C0HELP", ...message });
      expect((await office.slack.answer(() => true)).text).toContain("no words");
      expect(engine.asked).toEqual([]);
    },
  );

  test("another app's message is read from its attachments", async () => {
    const attachments = [{ title: "Ticket 12", text: "gmail smtp" }, { fallback: "port 25" }];
    await office.slack.person().explains({ ts: "1.000001", channel: "C0HELP", text: "", attachments });
    await office.slack.answer(() => true);
    expect(engine.asked.at(-1)?.text).toBe("Ticket 12\ngmail smtp\nport 25");
  });

  test("a huge message is answered like any other", async () => {
    await office.slack
      .person()
      .explains({ ts: "1.000001", channel: "C0HELP", text: `gmail smtp ${"𝄞 x ".repeat(10_000)}` });
    expect((await office.slack.answer(() => true)).text).toContain("smtp.gmail.com");
    expect(Array.from(engine.asked.at(-1)?.text ?? "").length).toBeLessThanOrEqual(12_000);
  });

  test("an unknown shortcut is acknowledged and has no effect", async () => {
    const ann = office.slack.person();
    const acks = [await ann.explains({ ts: "1.0", text: "gmail" }, "other"), await ann.shortcuts("other")];
    await office.settle();
    expect(acks.map(({ status }) => status)).toEqual([200, 200]);
    expect(office.slack.callsTo("response_url")).toEqual([]);
  });
});
