import { describe, expect, test } from "@jest/globals";
import { wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const QUESTION = "what is the smtp port for gmail?";

function listeningStage() {
  return startStage({
    prepare: ({ fake, channel, guild }) => {
      fake.world.messageContent = true;
      fake.thread(channel);
      fake.channel(guild, "offtopic");
    },
    listenTo: ({ channel }) => [channel.id],
  });
}

function channelNamed(stage: Awaited<ReturnType<typeof listeningStage>>, name: string) {
  const found = [...stage.fake.world.channels.values()].find((channel) => channel.name === name);
  if (!found) throw new Error(`No channel ${name}`);
  return found;
}

describe("in a channel that is listened to", () => {
  test("a question that is surely about mail is answered unasked", async () => {
    const { ann, channel, fake } = await listeningStage();
    expect(wordsOf(await fake.replyTo(ann.says(channel, QUESTION)))).toContain("smtp.gmail.com");
  });

  test.each([
    ["chatter", "did anybody watch the game last night"],
    ["something vague", "my mail is broken again lol"],
    ["an empty message", ""],
    ["a call to all", `@everyone ${QUESTION}`],
    ["something said to somebody", `<@123456789012345678> ${QUESTION}`],
  ])("%s is passed over", async (_, text) => {
    const { ann, ben, channel, fake } = await listeningStage();
    const mentions = text.includes("<@") ? [{ ...ben.user }] : [];
    ann.says(channel, text, { fields: { mentions } });
    await fake.replyTo(ben.says(channel, "@bot Gmail IMAP settings"));
    expect(fake.written(channel)).toHaveLength(1);
  });

  test("a reply to somebody else is passed over", async () => {
    const { ann, ben, channel, fake } = await listeningStage();
    const remark = ben.says(channel, "hello all");
    ann.says(channel, QUESTION, { replyTo: remark });
    await fake.replyTo(ben.says(channel, "@bot Gmail IMAP settings"));
    expect(fake.written(channel)).toHaveLength(1);
  });

  test("once a talk: the same person's next question waits for a mention", async () => {
    const { ann, ben, channel, fake } = await listeningStage();
    await fake.replyTo(ann.says(channel, QUESTION));
    ann.says(channel, QUESTION);
    await fake.replyTo(ben.says(channel, QUESTION));
    expect(fake.written(channel)).toHaveLength(2);
  });

  test("threads below it are listened to, once each, whoever writes", async () => {
    const stage = await listeningStage();
    const { ann, ben, fake } = stage;
    const thread = channelNamed(stage, "a thread");
    await fake.replyTo(ann.says(thread, QUESTION));
    ben.says(thread, QUESTION);
    await fake.replyTo(ben.says(thread, "@bot Gmail IMAP settings"));
    expect(fake.written(thread)).toHaveLength(2);
  });

  test("a reply to a card without ping is understood, as it can be read", async () => {
    const { ann, channel, fake } = await listeningStage();
    const card = await fake.replyTo(ann.says(channel, QUESTION));
    expect(
      wordsOf(await fake.replyTo(ann.says(channel, "and imap?", { replyTo: card, ping: false }))),
    ).toContain("imap.gmail.com");
  });
});

test("other channels are not listened to", async () => {
  const stage = await listeningStage();
  const { ann, ben, fake } = stage;
  const elsewhere = channelNamed(stage, "offtopic");
  ann.says(elsewhere, QUESTION);
  await fake.replyTo(ben.says(elsewhere, "@bot Gmail IMAP settings"));
  expect(fake.written(elsewhere)).toHaveLength(1);
});
