import { describe, expect, test } from "@jest/globals";
import { wordsOf } from "../../fakes/discord/index.ts";
import { fixedEngine } from "./fixed-engine.ts";
import { startBot, startStage } from "./stage.ts";

const LONG = fixedEngine(
  ["one", "two", "three"].map((word) => ({ type: "text", text: `${word} ${"filler ".repeat(500)}` })),
);

describe("an answer too large for one message", () => {
  test("to a command comes in several, all private", async () => {
    const { ann, channel } = await startStage({ engine: LONG });
    const exchange = ann.slash(channel, "ask", { question: "x" });
    const messages = [await exchange.message(0), await exchange.message(1), await exchange.message(2)];
    expect(messages.map(({ visibleTo }) => visibleTo)).toEqual([ann.user.id, ann.user.id, ann.user.id]);
    expect(messages.map(wordsOf).join("\n")).toMatch(/one [^]*two [^]*three /);
  });

  test("stays within five follow-ups where the app is installed to the person only", async () => {
    const { ann, fake, log } = await startStage({ engine: LONG });
    const channel = fake.channel(fake.server("Elsewhere", { installed: false }));
    await ann.slash(channel, "ask", { question: "x" }).message(2);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("to a mention comes in several, the first as a reply, and once", async () => {
    const { ann, channel, fake } = await startStage({ engine: LONG });
    const question = ann.says(channel, "@bot x");
    await fake.world.changes.until("three messages", () => fake.written(channel)[2]);
    const references = fake.written(channel).map(({ message_reference: reference }) => reference?.message_id);
    expect(references).toEqual([question.id, undefined, undefined]);
  });

  test("can be shown to everyone whole", async () => {
    const { ann, channel } = await startStage({ engine: LONG });
    const exchange = ann.slash(channel, "ask", { question: "x" });
    const last = await exchange.message(2);
    const show = ann.click(last, "Show to everyone");
    const shown = [await show.message(1), await show.message(2), await show.message(3)];
    expect(shown.map(({ visibleTo }) => visibleTo)).toEqual([undefined, undefined, undefined]);
    expect(wordsOf(last)).toContain("three");
  });
});

describe("names for completion that do not fit", () => {
  test("long labels are shortened, long ids left out, lists end at 25", async () => {
    const { ann, channel } = await startStage({ engine: fixedEngine([]) });
    const [provider] = await ann.complete(channel, "settings", "provider", { provider: "x" }).choices();
    expect(provider?.name).toHaveLength(100);
    expect(await ann.complete(channel, "steps", "client", { client: "x" }).choices()).toEqual([]);
    expect(await ann.complete(channel, "snippet", "framework", { framework: "x" }).choices()).toHaveLength(
      25,
    );
  });
});

describe("a fault of our own", () => {
  const broken = fixedEngine([], () => {
    throw new Error("out of order");
  });

  test("is a friendly text instead of This interaction failed, and one line in the log", async () => {
    const { ann, channel, log } = await startStage({ engine: broken });
    const message = await ann.slash(channel, "ask", { question: "x" }).message();
    expect(wordsOf(message)).toContain("went wrong on my side");
    expect(message.visibleTo).toBe(ann.user.id);
    expect(log.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  test("is told to whoever asked in a channel, too", async () => {
    const { ann, channel, fake, log } = await startStage({ engine: broken });
    const reply = await fake.replyTo(ann.says(channel, "@bot x"));
    expect(wordsOf(reply)).toContain("went wrong on my side");
    expect(log.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  test("but not to somebody who did not ask", async () => {
    const { ann, channel, fake } = await startStage({
      engine: broken,
      prepare: ({ fake }) => Object.assign(fake.world, { messageContent: true }),
      listenTo: ({ channel }) => [channel.id],
    });
    ann.says(channel, "what is the smtp port for gmail?");
    await fake.replyTo(ann.says(channel, "@bot x"));
    expect(fake.written(channel)).toHaveLength(1);
  });
});

test("two copies of the bot give one answer to a message and one to a command", async () => {
  const { ann, channel, fake, log } = await startStage();
  await startBot(fake, log);
  await fake.replyTo(ann.says(channel, "@bot Gmail SMTP port?"));
  await ann.slash(channel, "ask", { question: "Gmail SMTP port?" }).message();
  await fake.world.changes.until("both to have tried", () => fake.requests("POST", /callback$/)[1]?.status);
  await fake.world.changes.until("both to have tried", () => fake.requests("POST", /messages$/)[1]?.status);
  expect(fake.written(channel)).toHaveLength(2);
  expect(log.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
});

test("with very many questions at once the answers come first, and nobody sees typing", async () => {
  const { channel, fake } = await startStage();
  const people = Array.from({ length: 40 }, (_, index) => fake.person(`person-${index}`));
  const questions = people.map((person) => person.says(channel, "@bot Gmail SMTP port?"));
  await Promise.all(questions.map((question) => fake.replyTo(question)));
  expect(fake.written(channel)).toHaveLength(40);
  expect(fake.requests("POST", /typing$/).length).toBeLessThanOrEqual(16);
});
