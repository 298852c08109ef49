import { describe, expect, test } from "@jest/globals";
import { ComponentType } from "discord-api-types/v10";
import { controlsOf, type StoredMessage, wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const QUESTION = { question: "Gmail SMTP settings" };
/** Stands on the whole card alone. */
const BEHIND = "imap.gmail.com";

const buttonRows = ({ components = [] }: StoredMessage) =>
  components
    .flatMap((part) => (part.type === ComponentType.Container ? part.components : []))
    .flatMap((part) => (part.type === ComponentType.ActionRow ? [part.components] : []))
    .filter((row) => row.some((control) => "custom_id" in control))
    .map((row) => row.flatMap((control) => ("label" in control ? [control.label] : [])));

describe("More", () => {
  test("stands after what to ask next; our own buttons have a row of their own", async () => {
    const { ann, channel, fake } = await startStage({
      premises: { helpContact: "https://help.example.com" },
    });
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    expect(buttonRows(card)).toEqual([
      ["IMAP settings", "On iPhone", "It does not work", "More"],
      ["Remove", "👍", "👎", "Ask a person"],
    ]);
  });

  test("on a private card puts the whole one in its place, which has no More", async () => {
    const { ann, channel } = await startStage();
    const card = await ann.slash(channel, "ask", QUESTION).message();
    expect(wordsOf(card)).not.toContain(BEHIND);
    expect((await ann.click(card, "More").response()).kind).toBe("update");
    expect(wordsOf(card)).toContain(BEHIND);
    expect(controlsOf(card)).not.toContain("More");
    expect(controlsOf(card)).toContain("Show to everyone");
    expect(card.visibleTo).toBe(ann.user.id);
  });

  test("on a public card does so for the asker; anybody else gets the whole one alone", async () => {
    const { ann, ben, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    const bens = await ben.click(card, "More").message();
    expect([bens.visibleTo, wordsOf(bens).includes(BEHIND)]).toEqual([ben.user.id, true]);
    expect(wordsOf(card)).not.toContain(BEHIND);
    expect((await ann.click(card, "More").response()).kind).toBe("update");
    expect(wordsOf(card)).toContain(BEHIND);
    expect(controlsOf(card)).toContain("Remove");
  });

  test("pressed twice changes nothing more, and works after a restart", async () => {
    const stage = await startStage();
    const { ann, channel, fake } = stage;
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    const id = /v1:m:[^"]+/.exec(JSON.stringify(card.components))?.[0] ?? "";
    await stage.restart();
    await ann.use(card, id).response();
    const whole = wordsOf(card);
    await ann.use(card, id).response();
    expect(whole).toContain(BEHIND);
    expect(wordsOf(card)).toBe(whole);
    expect(fake.written(channel)).toEqual([card]);
  });

  test("leaves the card where others are pointed to", async () => {
    const { ann, ben, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    await ann.click(card, "More").response();
    const second = await fake.replyTo(ben.says(channel, "@bot Gmail SMTP settings"));
    expect(wordsOf(second)).toContain("a few minutes ago");
  });

  test("is not offered where nothing stands behind it", async () => {
    const { ann, channel, fake } = await startStage();
    expect(controlsOf(await fake.replyTo(ann.says(channel, "@bot")))).not.toContain("More");
  });
});
