import { expect, test } from "@jest/globals";
import { GatewayDispatchEvents, MessageType } from "discord-api-types/v10";
import type { Manner } from "../../fakes/discord/people/person.ts";
import { type Stage, startStage } from "./stage.ts";

type Case = [what: string, text: string, manner?: (stage: Stage) => Manner];

const bot = { id: "1", username: "other", discriminator: "0", global_name: null, avatar: null, bot: true };

const CASES: Case[] = [
  ["a message without a mention", "Gmail SMTP port?"],
  ["@everyone", "@everyone Gmail SMTP port?"],
  ["a message of another bot", "@bot Gmail SMTP port?", () => ({ fields: { author: bot } })],
  ["a webhook", "@bot Gmail SMTP port?", () => ({ fields: { webhook_id: "99" } })],
  ["a system message", "@bot", () => ({ fields: { type: MessageType.ChannelPinnedMessage } })],
  ["somebody who joins", "@bot", () => ({ fields: { type: MessageType.UserJoin } })],
  ["a mention of somebody else", "<@123456789012345678> Gmail SMTP port?"],
  ["a mention of the role", "<@&123456789012345678> Gmail SMTP port?"],
  ["thanks", "@bot thanks!"],
  [
    "thanks in another way",
    "thank you so much 🙏",
    ({ fake, channel }) => ({ replyTo: fake.written(channel)[0] as never }),
  ],
  [
    "a reply without ping, which the bot cannot read",
    "and imap?",
    ({ fake, channel }) => ({ replyTo: fake.written(channel)[0] as never, ping: false }),
  ],
];

test.each(CASES)("%s is passed over", async (...[, text, manner]) => {
  const stage = await startStage();
  const { ann, ben, channel, fake } = stage;
  await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
  ann.says(channel, text, manner?.(stage));
  await fake.replyTo(ben.says(channel, "@bot Gmail IMAP settings"));
  expect(fake.written(channel)).toHaveLength(2);
  expect(fake.requests("POST", /typing/)).toHaveLength(2);
});

test("an edited message is not answered again", async () => {
  const { ann, ben, channel, fake } = await startStage();
  const question = ann.says(channel, "@bot Gmail IMAP settings");
  await fake.replyTo(question);
  fake.gateway.dispatch.event(GatewayDispatchEvents.MessageUpdate, channel.guild?.id, {
    ...question,
    guild_id: channel.guild?.id,
  });
  await fake.replyTo(ben.says(channel, "@bot Gmail IMAP settings"));
  expect(fake.written(channel)).toHaveLength(2);
});

test("a message that Discord delivers twice is answered once", async () => {
  const { ann, ben, channel, fake } = await startStage();
  const question = ann.says(channel, "@bot Gmail IMAP settings");
  fake.gateway.dispatch.message(channel, question);
  await fake.replyTo(question);
  await fake.replyTo(ben.says(channel, "@bot Gmail IMAP settings"));
  expect(fake.written(channel)).toHaveLength(2);
});

test("a command that Discord delivers twice is answered once", async () => {
  const { ann, channel, fake } = await startStage();
  const { interactionCreate } = ann.slash(channel, "ask", { question: "Gmail IMAP settings" });
  fake.gateway.dispatch.event(GatewayDispatchEvents.InteractionCreate, channel.guild?.id, interactionCreate);
  await ann.slash(channel, "ask", { question: "Gmail IMAP settings" }).message();
  expect(fake.requests("POST", /callback$/)).toHaveLength(2);
});
