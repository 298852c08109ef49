import { expect, test } from "@jest/globals";
import { wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const COMMAND = "Answer this";

test("answers what a message asks, for whoever pointed at it", async () => {
  const { ann, ben, channel } = await startStage();
  const question = ben.says(channel, "i want my gmail in outlook, what is the imap server of gmail");
  const message = await ann.pointAt(question, COMMAND).message();
  expect(wordsOf(message)).toContain("imap.gmail.com");
  expect(message.visibleTo).toBe(ann.user.id);
});

test.each([
  ["a picture only", {}],
  ["a sticker only", { fields: { sticker_items: [{ id: "1", name: "wave", format_type: 1 }] } }],
])("%s: says that there is nothing to read", async (_, manner) => {
  const { ann, ben, channel } = await startStage();
  const message = await ann.pointAt(ben.says(channel, "", manner), COMMAND).message();
  expect(wordsOf(message)).toContain("no words");
});

test("2,000 characters", async () => {
  const { ann, ben, channel } = await startStage();
  const long = `${"I have tried everything. ".repeat(70)} Which port for Gmail SMTP?`.padEnd(2000, "?");
  const message = await ann.pointAt(ben.says(channel, long), COMMAND).message();
  expect(wordsOf(message)).toContain("smtp.gmail.com");
});

test("a forwarded message is read", async () => {
  const { ann, ben, channel } = await startStage();
  const snapshot = {
    message: {
      type: 0,
      content: "Gmail SMTP port?",
      mentions: [],
      attachments: [],
      embeds: [],
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
    },
  };
  const fields = {
    message_snapshots: [snapshot],
    message_reference: { type: 1, message_id: "1", channel_id: channel.id },
  };
  const message = await ann.pointAt(ben.says(channel, "", { fields: fields as never }), COMMAND).message();
  expect(wordsOf(message)).toContain("smtp.gmail.com");
});

test("a card of the bot itself gets a friendly text", async () => {
  const { ann, channel, fake } = await startStage();
  const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP"));
  expect(wordsOf(await ann.pointAt(card, COMMAND).message())).toContain("no words");
});
