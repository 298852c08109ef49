import { describe, expect, test } from "@jest/globals";
import { controlsOf, type FakeDiscord, type Person, wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const PLACES = {
  "a foreign server": (fake: FakeDiscord) => fake.channel(fake.server("Elsewhere", { installed: false })),
  "a direct message with the bot": (fake: FakeDiscord, ann: Person) => fake.directMessages(ann),
  "a group chat": (fake: FakeDiscord, ann: Person) => fake.groupChat(ann),
};

describe.each(Object.entries(PLACES))("in %s", (_, place) => {
  test.each([
    ["ask", { question: "Gmail SMTP port?" }],
    ["settings", { provider: "gmail" }],
    ["fix", { error: "535 5.7.8 Username and Password not accepted" }],
    ["steps", { provider: "gmail", client: "thunderbird" }],
    ["snippet", { provider: "gmail", framework: "nodemailer" }],
  ])("/email %s answers", async (subcommand, typed) => {
    const { ann, fake, log } = await startStage();
    const message = await ann.slash(place(fake, ann), subcommand, typed).message();
    expect(wordsOf(message).length).toBeGreaterThan(50);
    expect(log.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
  });

  test("completion, the message command, buttons and the form answer", async () => {
    const { ann, ben, fake } = await startStage();
    const channel = place(fake, ann);
    expect(await ann.complete(channel, "settings", "provider", { provider: "gma" }).choices()).not.toEqual(
      [],
    );
    const card = await ann.pointAt(ben.says(channel, "Gmail IMAP?"), "Answer this").message();
    expect(wordsOf(await ann.click(card, "SMTP settings").message())).toContain("smtp.gmail.com");
    const code = await ann
      .slash(channel, "snippet", { provider: "gmail", framework: "nodemailer" })
      .message();
    const form = await ann.click(code, "Not working?").form();
    expect((await ann.submit(form, { error: "535 5.7.8" }, code).response()).kind).toBe("message");
  });
});

test("a card can be shown to everyone where the bot is not a member", async () => {
  const { ann, fake } = await startStage();
  const channel = fake.channel(fake.server("Elsewhere", { installed: false }));
  const card = await ann.slash(channel, "settings", { provider: "gmail" }).message();
  const shown = await ann.click(card, "Show to everyone").message(1);
  expect(shown.visibleTo).toBeUndefined();
});

test("alone with the bot there is nobody to show a card to", async () => {
  const { ann, fake } = await startStage();
  const card = await ann.slash(fake.directMessages(ann), "settings", { provider: "gmail" }).message();
  expect(controlsOf(card)).not.toContain("Show to everyone");
});
