import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startProcess } from "../adapters/discord/process.ts";
import { startFake } from "../adapters/discord/stage.ts";
import { BotProcess } from "../adapters/slack/process.ts";
import type { Fault } from "../fakes/slack/faults.ts";
import { FakeSlack } from "../fakes/slack/index.ts";

/** The promise: five seconds from the signal to the end; Docker kills after ten. */
const PROMISED_MS = 6_000;
const HANGS: Fault = { kind: "slow", ms: 7_000 };
const LIMITED: Fault = { kind: "limited", retryAfter: 30 };

async function timed<T>(work: Promise<T>): Promise<[T, boolean]> {
  const before = performance.now();
  const result = await work;
  return [result, performance.now() - before < PROMISED_MS];
}

const some = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("SIGTERM ends the process with 0 in six seconds, with Slack", () => {
  let slack: FakeSlack;
  let bot: BotProcess;

  beforeEach(async () => {
    slack = await FakeSlack.start();
  });

  afterEach(async () => {
    await bot.ends("SIGKILL");
    await slack.stop();
  });

  test.each([
    ["nothing", ""],
    ["half a header", "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Le"],
    ["half a body", "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"],
    ["half a body to nobody", "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"],
  ])(
    "while somebody holds a connection and has sent %s",
    async (_, sent) => {
      bot = await BotProcess.start(slack, "http");
      const { port } = new URL(await bot.address());
      const socket = connect(Number(port), "127.0.0.1").on("error", () => {});
      socket.write(sent);
      await some(100);
      expect(await timed(bot.ends("SIGTERM"))).toEqual([0, true]);
    },
    30_000,
  );

  test.each([
    ["Slack says 'too many' for half a minute", LIMITED],
    ["Slack does not answer", HANGS],
  ])(
    "while answers are on their way and %s; then nothing more is sent",
    async (_, fault) => {
      bot = await BotProcess.start(slack, "socket");
      slack.faults.next("chat.postMessage", fault, 5);
      for (let n = 0; n < 5; n += 1) await slack.person().mentions("C0HELP", `gmail imap ${n}?`);
      await some(1_000);
      expect(await timed(bot.ends("SIGTERM"))).toEqual([0, true]);
      expect(slack.said()).toEqual([]);
    },
    30_000,
  );

  test("while a channel has more answers in line than come soon", async () => {
    bot = await BotProcess.start(slack, "socket");
    for (let n = 0; n < 60; n += 1) await slack.person(`U0${n}`).mentions("C0HELP", `gmail imap ${n}?`);
    await slack.until("the first answers", () => slack.callsTo("chat.postMessage")[20]);
    expect(await timed(bot.ends("SIGTERM"))).toEqual([0, true]);
    const said = slack.said().length;
    await some(1_500);
    expect(slack.said()).toHaveLength(said);
  }, 30_000);

  test("while answers are on their way and Slack takes two seconds for each: all are given", async () => {
    bot = await BotProcess.start(slack, "socket");
    slack.faults.next("chat.postMessage", { kind: "slow", ms: 2_000 }, 20);
    for (let n = 0; n < 20; n += 1) await slack.person(`U0${n}`).says(`D0${n}`, "gmail imap?");
    await some(1_000);
    expect(slack.said()).toEqual([]);
    expect(await timed(bot.ends("SIGTERM"))).toEqual([0, true]);
    expect(slack.said()).toHaveLength(20);
  }, 30_000);

  test.each([
    ["auth.test hangs", "auth.test", HANGS],
    ["auth.test says 'too many'", "auth.test", LIMITED],
    ["apps.connections.open hangs", "apps.connections.open", HANGS],
    ["apps.connections.open says 'too many'", "apps.connections.open", LIMITED],
    ["apps.connections.open fails", "apps.connections.open", { kind: "status", status: 500 } as Fault],
  ])(
    "during a start in which %s; /healthz answers meanwhile, /readyz says that it starts",
    async (_, method, fault) => {
      slack.faults.next(method, fault, 50);
      const { bot: botToken, app } = slack.workspace.tokens;
      bot = new BotProcess({
        ...{ SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: app, PORT: "0" },
      });
      const address = await bot.address();
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      const ready = await fetch(`${address}/readyz`);
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { ready: false, surfaces: { slack: "starting" } },
      ]);
      expect(await timed(bot.ends("SIGTERM"))).toEqual([0, true]);
    },
    30_000,
  );

  test("a port that is taken is named before anything is connected", async () => {
    bot = await BotProcess.start(slack, "http");
    const { port } = new URL(await bot.address());
    const calls = slack.calls.length;
    const { bot: botToken, signing } = slack.workspace.tokens;
    const env = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signing };
    const second = new BotProcess({ ...env, PORT: port });
    expect(await second.ends()).toBe(2);
    expect(second.output).toMatch(new RegExp(`^PORT: ${port} is taken`));
    expect(slack.calls.length).toBe(calls);
  }, 30_000);
});

describe("SIGTERM ends the process with 0 in six seconds, with Discord", () => {
  test.each([
    ["says 'too many' for half a minute", { status: 429, retryAfter: 30 }],
    ["does not answer", { delay: 7_000 }],
  ])(
    "while answers are on their way and it %s",
    async (_, fault) => {
      const fake = await startFake();
      const channel = fake.channel(fake.server("Mail help"), "help");
      const bot = startProcess(fake);
      await bot.says("discord.com/oauth2/authorize");
      fake.rest.faults.add({ path: /messages$/, times: 50, ...fault });
      for (let n = 0; n < 5; n += 1) fake.person(`p${n}`).says(channel, "@bot gmail imap?");
      await fake.world.changes.until("a request", () => fake.requests("POST", /messages$/)[0]);
      bot.stop("SIGTERM");
      expect(await timed(bot.ended)).toEqual([0, true]);
    },
    30_000,
  );

  test.each(["its REST API hangs", "its gateway hangs", "its gateway refuses"])(
    "during a start in which %s",
    async (state) => {
      const fake = await startFake();
      if (state === "its REST API hangs") fake.rest.faults.add({ path: /gateway/, delay: 7_000 });
      if (state === "its gateway hangs") fake.gateway.frozen = true;
      if (state === "its gateway refuses") fake.gateway.url = "ws://127.0.0.1:9";
      const bot = startProcess(fake, { PORT: "0" });
      await bot.says("/healthz");
      await some(1_500);
      bot.stop("SIGTERM");
      expect(await timed(bot.ended)).toEqual([0, true]);
    },
    30_000,
  );
});
