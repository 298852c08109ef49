import { describe, expect, jest, test } from "@jest/globals";
import { GatewayOpcodes } from "discord-api-types/v10";
import { startDiscord } from "../../../src/adapters/discord/index.ts";
import { wordsOf } from "../../fakes/discord/index.ts";
import { type Stage, shippedEngine, startFake, startStage, TODAY } from "./stage.ts";

jest.setTimeout(30_000);

const QUESTION = "@bot Gmail SMTP port?";

/** Asks while the connection is gone, and waits for the answer. */
async function askMeanwhile({ ann, channel, fake, log }: Stage): Promise<void> {
  expect(wordsOf(await fake.replyTo(ann.says(channel, QUESTION)))).toContain("smtp.gmail.com");
  await fake.world.changes.until("the session to be resumed", () => fake.gateway.resumes || undefined);
  expect(fake.written(channel)).toHaveLength(1);
  expect(log.filter(({ level }) => level === "error")).toEqual([]);
}

test("an outage is told to who asks whether the bot is ready", async () => {
  const { bot, fake } = await startStage();
  expect(bot.ready()).toBe(true);
  const over = fake.outage(500);
  const during = new Promise((resolve) => setTimeout(() => resolve(bot.ready()), 250));
  expect(await during).toBe(false);
  await over;
  for (let waited = 0; !bot.ready() && waited < 10_000; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect([bot.ready(), fake.gateway.resumes]).toEqual([true, 1]);
});

describe("resumes, and answers what was asked meanwhile", () => {
  test("when asked to reconnect (op 7)", async () => {
    const stage = await startStage();
    stage.fake.gateway.askToReconnect();
    await askMeanwhile(stage);
    expect([stage.fake.gateway.identifies, stage.fake.gateway.resumes]).toEqual([1, 1]);
  });

  test("when the connection is cut; at the address for resuming", async () => {
    const stage = await startStage();
    stage.fake.gateway.cut();
    await askMeanwhile(stage);
    expect([stage.fake.gateway.identifies, stage.fake.gateway.resumes]).toEqual([1, 1]);
    expect([...stage.fake.gateway.connections].map(({ path }) => path)).toEqual(["/resume"]);
  });

  test.each([4000, 4009, 1006, 1012])("when it is closed with %d", async (code) => {
    const stage = await startStage();
    if (code === 1006) stage.fake.gateway.cut();
    else stage.fake.gateway.close(code);
    await askMeanwhile(stage);
    expect(stage.fake.gateway.resumes).toBe(1);
  });

  test("when it only seems to be alive", async () => {
    const stage = await startStage({
      prepare: ({ fake }) => {
        fake.gateway.heartbeat = 200;
      },
    });
    stage.fake.gateway.frozen = true;
    const { ann, channel, fake } = stage;
    const question = ann.says(channel, QUESTION);
    await fake.world.changes.until("the bot to give up on the connection", () => fake.gateway.closeCodes[0]);
    fake.gateway.frozen = false;
    await fake.replyTo(question);
    expect(fake.gateway.resumes).toBe(1);
  });

  test("after an outage of everything, six seconds long", async () => {
    const stage = await startStage();
    const { ann, channel, fake } = stage;
    const over = fake.outage(6_000);
    const question = ann.says(channel, QUESTION);
    await over;
    await fake.replyTo(question);
    await fake.world.changes.until("the session to be resumed", () => fake.gateway.resumes || undefined);
    expect(fake.written(channel)).toHaveLength(1);
    expect(fake.gateway.resumes).toBe(1);
  });

  test("a command from before the outage is too late, which harms nobody", async () => {
    const stage = await startStage();
    const { ann, channel, fake, log } = stage;
    const over = fake.outage(3_200);
    ann.slash(channel, "ask", { question: "Gmail SMTP port?" });
    await over;
    await fake.replyTo(ann.says(channel, QUESTION));
    await ann.slash(channel, "ask", { question: "Gmail SMTP port?" }).message();
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });
});

test("identifies anew when the session is no longer valid (op 9)", async () => {
  const stage = await startStage();
  const { ann, channel, fake } = stage;
  fake.gateway.invalidate();
  await fake.world.changes.until(
    "a second IDENTIFY",
    () => (fake.gateway.identifies === 2 ? true : undefined),
    15_000,
  );
  await fake.replyTo(ann.says(channel, QUESTION));
});

test("a token that is reset while running is told, once, and not tried again", async () => {
  const fake = await startFake();
  const lost: Error[] = [];
  const none = () => {};
  const bot = await startDiscord({
    engine: shippedEngine(),
    today: () => TODAY,
    log: { debug: none, info: none, warn: none, error: none },
    config: { token: fake.token, apiUrl: fake.apiUrl, listenChannels: [] },
    onLost: (error) => {
      lost.push(error);
      fake.world.changes.announce();
    },
  });
  fake.world.token = "reset";
  fake.gateway.cut();
  await fake.world.changes.until("the loss to be told", () => lost[0]);
  await bot.stop();
  expect(lost.map(({ message }) => message)).toEqual([expect.stringMatching(/^DISCORD_TOKEN: /)]);
  expect(fake.gateway.received.filter((op) => op === GatewayOpcodes.Resume)).toHaveLength(1);
});

describe("stopping", () => {
  test("says goodbye with 1000, so that the bot is offline at once", async () => {
    const stage = await startStage();
    await stage.bot.stop();
    await stage.fake.world.changes.until("the goodbye", () => stage.fake.gateway.closeCodes[0]);
    expect(stage.fake.gateway.closeCodes).toEqual([1000]);
  });

  test("lets running answers finish", async () => {
    const { ann, channel, fake, bot } = await startStage();
    fake.rest.faults.latency = 300;
    const exchange = ann.slash(channel, "ask", { question: "Gmail SMTP port?" });
    const question = ann.says(channel, QUESTION);
    await fake.world.changes.until("both to be under way", () => fake.requests("POST", /callback|typing/)[1]);
    await bot.stop();
    expect(wordsOf(await exchange.message())).toContain("smtp.gmail.com");
    expect(wordsOf(await fake.replyTo(question))).toContain("smtp.gmail.com");
  });

  test("does not wait for a gateway that no longer answers", async () => {
    const stage = await startStage();
    for (const { socket } of stage.fake.gateway.connections) socket.pause();
    await stage.bot.stop();
  });
});
