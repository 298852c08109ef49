import { describe, expect, test } from "@jest/globals";
import { GatewayDispatchEvents } from "discord-api-types/v10";
import { wordsOf } from "../../fakes/discord/index.ts";
import { type Stage, startStage } from "./stage.ts";

const QUESTION = "@bot Gmail IMAP settings";
const isCard = (words: string) => words.includes("imap.gmail.com");

async function asks(stage: Stage, name: "ann" | "ben", text = QUESTION) {
  return stage.fake.replyTo(stage[name].says(stage.channel, text));
}

describe("the same card in a channel within five minutes", () => {
  test("is a link to the first, as a reply to who asked", async () => {
    const stage = await startStage();
    const first = await asks(stage, "ann");
    const second = await asks(stage, "ben");
    expect([isCard(wordsOf(first)), isCard(wordsOf(second))]).toEqual([true, false]);
    expect(JSON.stringify(second.components)).toContain(
      `https://discord.com/channels/${stage.guild.id}/${stage.channel.id}/${first.id}`,
    );
    expect(wordsOf(second)).toContain("a few minutes ago");
  });

  test("is a card again after five minutes, and for another question", async () => {
    let time = 0;
    const stage = await startStage({ premises: { now: () => time } });
    await asks(stage, "ann");
    expect(wordsOf(await asks(stage, "ben", "@bot Gmail SMTP settings"))).toContain("smtp.gmail.com");
    time = 300_000;
    expect(isCard(wordsOf(await asks(stage, "ben")))).toBe(true);
  });

  test("is a card again once the first was removed, deleted or changed by a button", async () => {
    const stage = await startStage();
    const { ann, fake, channel, guild } = stage;
    const removed = await asks(stage, "ann");
    await ann.click(removed, "Remove").acknowledged();
    const deleted = await asks(stage, "ben");
    expect(isCard(wordsOf(deleted))).toBe(true);
    fake.gateway.dispatch.event(GatewayDispatchEvents.MessageDelete, guild.id, {
      id: deleted.id,
      channel_id: channel.id,
      guild_id: guild.id,
    });
    const changed = await asks(stage, "ann");
    expect(isCard(wordsOf(changed))).toBe(true);
    await ann.click(changed, "SMTP settings").response();
    expect(isCard(wordsOf(await asks(stage, "ben")))).toBe(true);
  });

  test("is a link where Show to everyone would post it, too", async () => {
    const stage = await startStage();
    await asks(stage, "ann");
    const card = await stage.ben.slash(stage.channel, "ask", { question: "Gmail IMAP settings" }).message();
    expect(isCard(wordsOf(card))).toBe(true);
    const shown = await stage.ben.click(card, "Show to everyone").message(1);
    expect([shown.visibleTo, isCard(wordsOf(shown))]).toEqual([undefined, false]);
  });

  test("is always a card in direct messages", async () => {
    const { ann, fake } = await startStage();
    const direct = fake.directMessages(ann);
    await fake.replyTo(ann.says(direct, "Gmail IMAP settings"));
    expect(isCard(wordsOf(await fake.replyTo(ann.says(direct, "Gmail IMAP settings"))))).toBe(true);
  });
});
