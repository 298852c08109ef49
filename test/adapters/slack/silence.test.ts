import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Json } from "../../fakes/slack/index.ts";
import { type Office, openOffice } from "./office.ts";

const BOT = "<@U0WAYBILL>";

describe("what the bot keeps silent on", () => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice();
  });

  afterEach(() => office.close());

  /** The bot's messages that are no answer to a canary. */
  async function saidAfter(act: () => Promise<unknown>): Promise<string[]> {
    await act();
    await office.settle();
    return office.slack.said(({ channel }) => !channel.startsWith("D9CANARY")).map(({ text }) => text);
  }

  test.each(["lunch at 12?", "gmail is down again", "what is the gmail smtp port?", "<@U0BOB> gmail smtp?"])(
    "an unaddressed %p in a channel",
    async (text) => {
      expect(await saidAfter(() => office.slack.person().says("C0HELP", text))).toEqual([]);
    },
  );

  const NOT_SPOKEN: Record<string, Json> = {
    "another app's message": { bot_id: "B0OTHER" },
    "a bot_message": { subtype: "bot_message", bot_id: "B0OTHER" },
    "a workflow's message": { bot_profile: { id: "B0FLOW" }, bot_id: "B0FLOW" },
    "its own message": { user: "U0WAYBILL" },
    "Slackbot's message": { user: "USLACKBOT" },
    "an edit": { subtype: "message_changed", message: { text: `${BOT} gmail` }, hidden: true },
    "an edited mention": { edited: { user: "U0ANN", ts: "1.0" } },
    "a deletion": { subtype: "message_deleted", hidden: true },
    "a join": { subtype: "channel_join" },
    "a topic": { subtype: "channel_topic" },
    "a message without a person": { user: null },
    "a message without a time": { ts: null },
  };

  test.each(Object.keys(NOT_SPOKEN))("%s", async (kind) => {
    const extra = NOT_SPOKEN[kind] ?? {};
    expect(
      await saidAfter(() => office.slack.person().says("C0HELP", `${BOT} gmail smtp`, { extra })),
    ).toEqual([]);
    expect(await saidAfter(() => office.slack.person().says("D0ANN", "gmail smtp", { extra }))).toEqual([]);
  });

  test.each(["file_share", "thread_broadcast"])(
    "but not a person's message with subtype %s",
    async (subtype) => {
      const said = await saidAfter(() =>
        office.slack.person().says("D0ANN", "gmail smtp", { extra: { subtype } }),
      );
      expect(said).toHaveLength(1);
    },
  );
});
