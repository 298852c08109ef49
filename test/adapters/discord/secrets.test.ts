import { describe, expect, test } from "@jest/globals";
import { controlsOf, wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const SECRET = "hunter2-Blue!42";
const QUESTION = `gmail smtp says 535, my password is ${SECRET}`;

describe("a question with a password in it", () => {
  test("as a command: answered, warned about privately", async () => {
    const { ann, channel } = await startStage();
    const words = wordsOf(await ann.slash(channel, "ask", { question: QUESTION }).message());
    expect(words).toContain("seems to hold a password");
    expect(words).not.toContain(SECRET);
  });

  test("in a channel: told to delete it", async () => {
    const { ann, channel, fake } = await startStage();
    expect(wordsOf(await fake.replyTo(ann.says(channel, `@bot ${QUESTION}`)))).toContain(
      "Delete the message",
    );
  });

  test("alone in a channel, without a question: told too", async () => {
    const { ann, channel, fake } = await startStage();
    const key = "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";
    expect(wordsOf(await fake.replyTo(ann.says(channel, `@bot ${key}`)))).toContain("Delete the message");
  });

  test("in the form behind Not working?", async () => {
    const { ann, channel } = await startStage();
    const card = await ann
      .slash(channel, "snippet", { provider: "gmail", framework: "nodemailer" })
      .message();
    const form = await ann.click(card, "Not working?").form();
    expect(wordsOf(await ann.submit(form, { error: QUESTION }, card).message())).toContain(
      "seems to hold a password",
    );
  });

  test("as an error text of /email fix", async () => {
    const { ann, channel } = await startStage();
    const typed = { error: QUESTION, provider: "gmail" };
    const card = await ann.slash(channel, "fix", typed).message();
    expect(wordsOf(card)).toContain("seems to hold a password");
    expect(controlsOf(card)).toContain("More");
  });

  test("is neither repeated nor logged nor kept for the buttons", async () => {
    const { ann, channel, fake, log } = await startStage();
    const card = await ann.slash(channel, "ask", { question: QUESTION }).message();
    await ann.click(card, "Show to everyone").message(1);
    await fake.replyTo(ann.says(channel, `@bot ${QUESTION}`));
    const sent = fake.rest.requests.map(({ body }) => body);
    expect(JSON.stringify([sent, log])).not.toContain(SECRET);
  });
});
