import { describe, expect, test } from "@jest/globals";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { wordsOf } from "../../fakes/discord/index.ts";
import { type Stage, startStage } from "./stage.ts";

const { SendMessages, SendMessagesInThreads, ViewChannel, ReadMessageHistory } = PermissionFlagsBits;

/** What the bot wrote to a person directly. */
async function directlyTo({ fake, ann }: Stage): Promise<string> {
  const direct = fake.directMessages(ann);
  await fake.world.changes.until("the answer itself", () => fake.written(direct)[1]);
  return fake.written(direct).map(wordsOf).join("\n");
}

describe("where the bot may not write", () => {
  test.each([
    ["the right to send is missing", SendMessages],
    ["the channel is hidden", ViewChannel],
  ])("%s: nothing is tried there, the person gets reason and answer directly", async (_, denied) => {
    const stage = await startStage({ prepare: ({ channel }) => Object.assign(channel, { denied }) });
    stage.ann.says(stage.channel, "@bot Gmail SMTP port?");
    const words = await directlyTo(stage);
    expect(words).toContain("Read Message History");
    expect(words).toContain("#help");
    expect(words).toContain("smtp.gmail.com");
    expect(stage.fake.requests("POST", new RegExp(`/channels/${stage.channel.id}/`))).toEqual([]);
  });

  test("Discord says so only when asked: one try", async () => {
    const stage = await startStage({
      prepare: ({ channel }) => Object.assign(channel, { denied: SendMessages, deniedSilently: true }),
    });
    stage.ann.says(stage.channel, "@bot Gmail SMTP port?");
    expect(await directlyTo(stage)).toContain("smtp.gmail.com");
    expect(stage.fake.requests("POST", new RegExp(`/channels/${stage.channel.id}/`))).toHaveLength(1);
  });

  test("threads have a right of their own", async () => {
    const stage = await startStage({
      prepare: ({ fake, channel }) => {
        channel.denied = SendMessagesInThreads;
        fake.thread(channel);
      },
    });
    const thread = [...stage.fake.world.channels.values()].find(({ parentId }) => parentId);
    stage.ann.says(thread ?? stage.channel, "@bot Gmail SMTP port?");
    expect(await directlyTo(stage)).toContain("smtp.gmail.com");
    await stage.fake.replyTo(stage.ann.says(stage.channel, "@bot Gmail SMTP port?"));
  });

  test("nor to the person: one line in the log, and life goes on", async () => {
    const stage = await startStage({
      prepare: ({ channel }) => Object.assign(channel, { denied: SendMessages }),
    });
    const { ann, ben, fake, channel, log } = stage;
    fake.world.closedTo.add(ann.user.id);
    ann.says(channel, "@bot Gmail SMTP port?");
    await fake.world.changes.until("the refusal", () =>
      fake.requests("POST", /messages/).find(({ status }) => status === 403),
    );
    await fake.replyTo(ben.says(fake.directMessages(ben), "Gmail SMTP port?"));
    expect(log.filter(({ level }) => level === "warn")).toHaveLength(1);
  });

  test("commands still answer, as they need no permission", async () => {
    const stage = await startStage({
      prepare: ({ channel }) => Object.assign(channel, { denied: SendMessages | ViewChannel }),
    });
    const message = await stage.ann.slash(stage.channel, "ask", { question: "Gmail SMTP port?" }).message();
    expect(wordsOf(message)).toContain("smtp.gmail.com");
  });
});

test("without the right to read the history the answer refers to no message", async () => {
  const { ann, channel, fake } = await startStage({
    prepare: ({ channel }) => Object.assign(channel, { denied: ReadMessageHistory }),
  });
  ann.says(channel, "@bot Gmail SMTP port?");
  const card = await fake.world.changes.until("an answer", () => fake.written(channel)[0]);
  expect(card.message_reference).toBeUndefined();
});
