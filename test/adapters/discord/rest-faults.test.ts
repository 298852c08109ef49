import { describe, expect, test } from "@jest/globals";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const CALLBACK = /callback$/;
const MESSAGES = /messages$/;
const ASK = { question: "Gmail SMTP port?" };

async function troubledStage(
  ...faults: Parameters<Awaited<ReturnType<typeof startStage>>["fake"]["rest"]["faults"]["add"]>[0][]
) {
  const stage = await startStage();
  for (const fault of faults) stage.fake.rest.faults.add(fault);
  return { ...stage, troubles: () => stage.log.filter(({ level }) => level === "warn" || level === "error") };
}

describe("a message is answered once", () => {
  test.each([
    ["after a 429", { path: MESSAGES, status: 429, retryAfter: 0.3 }],
    ["after a global 429", { path: MESSAGES, status: 429, retryAfter: 0.3, global: true }],
    ["after a 500", { path: MESSAGES, status: 500 }],
    ["after a bad gateway that lasts", { path: MESSAGES, status: 502, times: 5 }],
    ["when the connection is cut before", { path: MESSAGES, cut: "before" as const }],
    ["when it was sent but the connection was cut", { path: MESSAGES, cut: "after" as const }],
    ["when typing is refused by an outage", { path: /typing$/, status: 503, times: 4 }],
    ["when typing takes its time", { path: /typing$/, delay: 2_000 }],
  ])("%s", async (_, fault) => {
    const { ann, ben, channel, fake, troubles } = await troubledStage(fault);
    await fake.replyTo(ann.says(channel, "@bot Gmail SMTP port?"));
    await fake.replyTo(ben.says(channel, "@bot Gmail SMTP port?"));
    expect(fake.written(channel)).toHaveLength(2);
    expect(troubles()).toEqual([]);
  });
});

describe("a command is answered in time", () => {
  test.each([
    ["after a 500", { path: CALLBACK, status: 500 }],
    ["after a 429", { path: CALLBACK, status: 429, retryAfter: 0.5 }],
    ["after a bad gateway that lasts", { path: CALLBACK, status: 502, times: 6 }],
    ["when the connection is cut before", { path: CALLBACK, cut: "before" as const }],
    ["when it was answered but the connection was cut", { path: CALLBACK, cut: "after" as const }],
  ])("%s", async (_, fault) => {
    const { ann, channel, fake, troubles } = await troubledStage(fault);
    expect(wordsOf(await ann.slash(channel, "ask", ASK).message())).toContain("smtp.gmail.com");
    await fake.replyTo(ann.says(channel, "@bot Gmail SMTP port?"));
    expect(fake.written(channel)).toHaveLength(2);
    expect(troubles()).toEqual([]);
  });

  test("30 at once, with 800 ms of latency", async () => {
    const { channel, fake } = await troubledStage();
    fake.rest.faults.latency = 800;
    const people = Array.from({ length: 30 }, (_, index) => fake.person(`person-${index}`));
    const exchanges = people.map((person) => person.slash(channel, "ask", ASK));
    const messages = await Promise.all(exchanges.map((exchange) => exchange.message()));
    expect(messages).toHaveLength(30);
  });
});

describe("other first responses come too when the connection is cut", () => {
  const CUT = { path: CALLBACK, cut: "before" as const };

  test("a completion", async () => {
    const { ann, channel } = await troubledStage(CUT);
    expect(await ann.complete(channel, "settings", "provider", { provider: "gma" }).choices()).not.toEqual(
      [],
    );
  });

  test("the form of Not working?", async () => {
    const { ann, channel, fake } = await troubledStage();
    const card = await ann.slash(channel, "ask", { question: "gmail with nodemailer" }).message();
    fake.rest.faults.add(CUT);
    expect(await ann.click(card, "Not working?").form()).toBeDefined();
  });

  test("a card that is removed", async () => {
    const { ann, channel, fake } = await troubledStage();
    const card = await ann.slash(channel, "ask", ASK).message();
    const shown = await ann.click(card, "Show to everyone").message(1);
    fake.rest.faults.add(CUT);
    ann.click(shown, "Remove");
    await fake.world.changes.until("no card", () => (fake.world.messages.includes(shown) ? undefined : true));
  });
});

const LOST = [
  { cut: "after" as const },
  { status: 502, done: true },
  { cut: "before" as const },
  { status: 503 },
];

describe("Show to everyone posts once at most, as a follow-up takes no nonce", () => {
  test.each(LOST)("%j", async (fault) => {
    const { ann, channel, fake } = await troubledStage();
    const card = await ann.slash(channel, "ask", ASK).message();
    fake.rest.faults.add({ path: /^\/webhooks/, ...fault });
    ann.click(card, "Show to everyone");
    await fake.world.changes.until("the try", () => fake.requests("POST", /^\/webhooks/)[0]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const isDone = fault.cut === "after" || fault.done;
    expect(fake.requests("POST", /^\/webhooks/)).toHaveLength(1);
    expect(fake.written(channel).filter(({ visibleTo }) => !visibleTo)).toHaveLength(isDone ? 1 : 0);
  });

  test("'too many' is waited out, as nothing was done", async () => {
    const { ann, channel, fake } = await troubledStage();
    const card = await ann.slash(channel, "ask", ASK).message();
    fake.rest.faults.add({ path: /^\/webhooks/, status: 429, retryAfter: 0.3 });
    expect((await ann.click(card, "Show to everyone").message(1)).visibleTo).toBeUndefined();
  });
});

test("an answer that goes to the person directly is written once, also when the connection is cut after it", async () => {
  const stage = await startStage({
    prepare: ({ channel }) => Object.assign(channel, { denied: PermissionFlagsBits.SendMessages }),
  });
  stage.fake.rest.faults.add({ path: MESSAGES, cut: "after" });
  stage.ann.says(stage.channel, "@bot Gmail SMTP port?");
  const direct = stage.fake.directMessages(stage.ann);
  await stage.fake.world.changes.until("both pages", () => stage.fake.written(direct)[1]);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(stage.fake.written(direct)).toHaveLength(2);
});

test("'too many' for an hour is not waited out", async () => {
  const { ann, ben, channel, fake, troubles } = await troubledStage();
  fake.rest.faults.add({ path: CALLBACK, status: 429, retryAfter: 3_600 });
  ann.slash(channel, "ask", ASK);
  await fake.world.changes.until("the refusal", () => fake.requests("POST", CALLBACK)[0]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(troubles()).toHaveLength(1);
  expect(await ben.slash(channel, "ask", ASK).message()).toBeDefined();
});

describe("what cannot be delivered is one line in the log, and the next question is answered", () => {
  test.each([
    [
      "too late (10062)",
      { path: CALLBACK, status: 404, body: { code: 10062, message: "Unknown interaction" } },
      "info",
    ],
    [
      "answered by another copy (40060)",
      { path: CALLBACK, status: 400, body: { code: 40060, message: "…" } },
      "debug",
    ],
    ["token of the interaction refused (401)", { path: CALLBACK, status: 401 }, "info"],
    ["not found (404)", { path: CALLBACK, status: 404 }, "info"],
    ["forbidden (403)", { path: CALLBACK, status: 403 }, "warn"],
    ["down for longer than three seconds", { path: CALLBACK, status: 503, times: 16 }, "error"],
  ])("%s", async (_, fault, level) => {
    const { ann, channel, fake, log } = await troubledStage(fault);
    const before = log.length;
    ann.slash(channel, "ask", ASK);
    await fake.world.changes.until("the last refusal", () =>
      fake.requests("POST", CALLBACK).length >= ("times" in fault ? 16 : 1) ? true : undefined,
    );
    await ann.slash(channel, "ask", ASK).message();
    expect(log.slice(before).map((line) => line.level)).toEqual([level]);
  });

  test("a 401 that passes does not silence the bot", async () => {
    const { ann, channel, fake } = await troubledStage({ path: /typing$/, status: 401 });
    await fake.replyTo(ann.says(channel, "@bot Gmail SMTP port?"));
  });

  test("a lost bot token is said once, and nothing of it is in the log", async () => {
    const { ann, channel, fake, log } = await troubledStage({ path: MESSAGES, status: 401, times: 2 });
    for (const text of ["@bot Gmail", "@bot Yahoo", "@bot AOL"]) ann.says(channel, text);
    await fake.world.changes.until("an answer", () => fake.written(channel)[0]);
    expect(log.filter(({ level }) => level === "error").map(({ message }) => message)).toEqual([
      expect.stringContaining("DISCORD_TOKEN"),
    ]);
    expect(JSON.stringify(log)).not.toContain(fake.token);
  });
});

test("if Discord refuses the form of a card, its words are sent plainly", async () => {
  const refusal = { path: CALLBACK, status: 400, body: { code: 50035, message: "Invalid Form Body" } };
  const { ann, channel } = await troubledStage(refusal);
  const message = await ann.slash(channel, "ask", ASK).message();
  expect(wordsOf(message)).toContain("smtp.gmail.com");
  expect(message.components?.every(({ type }) => type === 10)).toBe(true);
  expect(message.visibleTo).toBe(ann.user.id);
});

test("but only once", async () => {
  const refusal = {
    path: CALLBACK,
    status: 400,
    times: 2,
    body: { code: 50035, message: "Invalid Form Body" },
  };
  const { ann, channel, fake, troubles } = await troubledStage(refusal);
  ann.slash(channel, "ask", ASK);
  await fake.world.changes.until("two tries", () => fake.requests("POST", CALLBACK)[1]);
  await ann.slash(channel, "ask", ASK).message();
  expect(fake.requests("POST", CALLBACK)).toHaveLength(3);
  expect(troubles()).toHaveLength(2);
});
