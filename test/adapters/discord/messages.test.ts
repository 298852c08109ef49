import { describe, expect, test } from "@jest/globals";
import { controlsOf, wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

describe("a mention", () => {
  test("shows typing first, then replies to that message for all to see", async () => {
    const { ann, channel, fake } = await startStage();
    const question = ann.says(channel, "@bot Gmail SMTP port?");
    const card = await fake.replyTo(question);
    expect(wordsOf(card)).toContain("smtp.gmail.com");
    expect(card.visibleTo).toBeUndefined();
    const paths = fake.requests("POST", /^\/channels/).map(({ path }) => path.split("/").at(-1));
    expect(paths).toEqual(["typing", "messages"]);
  });

  test.each(["@bot", "  @bot  ", "@bot ?!"])(
    "without a question (%s) gets help and examples",
    async (text) => {
      const { ann, channel, fake } = await startStage();
      const card = await fake.replyTo(ann.says(channel, text));
      expect(wordsOf(card).length).toBeGreaterThan(50);
      expect(controlsOf(card).length).toBeGreaterThan(1);
    },
  );

  test("of a message that was deleted meanwhile is answered without the reference", async () => {
    const { ann, channel, fake } = await startStage();
    const question = ann.says(channel, "@bot Gmail SMTP port?");
    fake.world.messages.splice(fake.world.messages.indexOf(question), 1);
    await fake.world.changes.until("an answer", () => fake.written(channel)[0]);
  });

  test("alone, in reply to somebody's question that the bot may read, answers that one", async () => {
    const { ann, ben, channel, fake } = await startStage({
      prepare: ({ fake }) => Object.assign(fake.world, { messageContent: true }),
      listenTo: ({ channel }) => [`${channel.id}0`],
    });
    const question = ben.says(channel, "Gmail SMTP port?");
    expect(wordsOf(await fake.replyTo(ann.says(channel, "@bot", { replyTo: question })))).toContain(
      "smtp.gmail.com",
    );
  });

  test("help offers questions that are answered", async () => {
    const { ann, channel, fake } = await startStage();
    const help = await fake.replyTo(ann.says(channel, "@bot"));
    const [first = ""] = controlsOf(help);
    expect((await ann.click(help, first).response()).kind).toBe("update");
    expect(controlsOf(help)).toContain("It does not work");
  });
});

describe("a follow-up", () => {
  test("in reply to a card goes on from that card, whoever writes it", async () => {
    const { ann, ben, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    expect(wordsOf(await fake.replyTo(ben.says(channel, "and imap?", { replyTo: card })))).toContain(
      "imap.gmail.com",
    );
  });

  test("in reply to a card from before a restart, too", async () => {
    const stage = await startStage();
    const { ann, ben, channel, fake } = stage;
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    await stage.restart();
    expect(wordsOf(await fake.replyTo(ben.says(channel, "and imap?", { replyTo: card })))).toContain(
      "imap.gmail.com",
    );
  });

  test("by a second mention goes on from one's own last answer", async () => {
    const { ann, channel, fake } = await startStage();
    await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    expect(wordsOf(await fake.replyTo(ann.says(channel, "@bot and imap?")))).toContain("imap.gmail.com");
  });

  test("in a thread goes on from the thread's last answer, and stays in the thread", async () => {
    const { ann, ben, channel, fake } = await startStage({
      prepare: ({ fake, channel }) => void fake.thread(channel),
    });
    const thread =
      [...fake.world.channels.values()].find(({ parentId }) => parentId === channel.id) ?? channel;
    const first = await fake.replyTo(ann.says(thread, "@bot Gmail SMTP settings"));
    const second = await fake.replyTo(ben.says(thread, "@bot and imap?"));
    expect([first.channel_id, second.channel_id]).toEqual([thread.id, thread.id]);
    expect(wordsOf(second)).toContain("imap.gmail.com");
    expect(fake.written(channel)).toEqual([]);
  });
});

describe("a direct message", () => {
  test("is answered without a mention, and so is the next one", async () => {
    const { ann, fake } = await startStage();
    const direct = fake.directMessages(ann);
    expect(wordsOf(await fake.replyTo(ann.says(direct, "Gmail SMTP settings")))).toContain("smtp.gmail.com");
    expect(wordsOf(await fake.replyTo(ann.says(direct, "and imap?")))).toContain("imap.gmail.com");
  });

  test("of a picture only gets help", async () => {
    const { ann, fake } = await startStage();
    expect(wordsOf(await fake.replyTo(ann.says(fake.directMessages(ann), "")))).toContain("Ask me");
  });
});
