import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { connectRedis } from "../../../../src/redis/connect.ts";
import type { Redis } from "../../../../src/redis/redis.ts";
import { describeRedis, type RedisServer, startRedis } from "../../../fakes/redis-server.ts";
import { FakeSlack } from "../../../fakes/slack/index.ts";
import type { Workspace } from "../../../fakes/slack/workspace.ts";
import { BotProcess } from "../process.ts";
import { Browser } from "./browser.ts";
import { another, asks, type House, install, KEY, openHouse } from "./house.ts";

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const OTHER = KEY.replaceAll("0", "9");
const QUIET_MS = 400;

describeRedis("with tokens in Redis", () => {
  let server: RedisServer;
  let slack: FakeSlack;
  let first: Workspace;
  let second: Workspace;
  const open: { house: House; redis: Redis }[] = [];

  beforeAll(async () => {
    server = await startRedis("--appendonly", "yes", "--appendfsync", "always");
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    slack = await FakeSlack.start();
    first = slack.workspace;
    second = another(slack);
    const redis = await connectRedis(server.url, quiet);
    await redis.run("return redis.call('FLUSHALL')", "", []);
    await redis.close();
  });
  afterEach(async () => {
    for (const { house, redis } of open.splice(0)) await house.close().then(redis.close);
    await slack.stop();
  });

  async function replica(tokenKeys: readonly string[] = [KEY]): Promise<House> {
    const redis = await connectRedis(server.url, quiet);
    const house = await openHouse({ slack, shelf: redis, tokenKeys });
    open.push({ house, redis });
    return house;
  }

  /** All keys and values, as whoever steals the disk reads them. */
  async function everything(): Promise<string> {
    const redis = await connectRedis(server.url, quiet);
    const dump = `local all = {} for _, key in ipairs(redis.call('KEYS', '*')) do
      all[#all + 1] = key .. '=' .. redis.call('GET', key) end return table.concat(all, '\\n')`;
    const text = String(await redis.run(dump, "", []));
    await redis.close();
    return text;
  }

  test("an installation holds on every copy and after a restart of bot and Redis", async () => {
    const one = await replica();
    const two = await replica();
    await install(one, slack, first);
    slack.useHttp(`${two.url}/slack/events`);
    expect(await asks(slack, first)).toBeDefined();
    await server.kill();
    await server.start();
    await replica();
    expect(await asks(slack, first, "U0BEN")).toBeDefined();
  });

  test("a state that one copy gave is taken by another, once", async () => {
    const [one, two] = [await replica(), await replica()];
    const browser = one.browser();
    const { to } = await browser.opens("/slack/install");
    const back = slack.town.allow(to as URL, first);
    expect((await browser.opens(back, two.url)).status).toBe(200);
    expect((await browser.opens(back, one.url)).status).toBe(400);
  });

  test("what one copy deletes, no other goes on with", async () => {
    const [one, two] = [await replica(), await replica()];
    await install(one, slack, first);
    for (const { url } of [one, two]) {
      slack.useHttp(`${url}/slack/events`);
      expect(await asks(slack, first, url === one.url ? "U0ANN" : "U0BEN")).toBeDefined();
    }
    slack.useHttp(`${one.url}/slack/events`);
    await slack.event({ type: "app_uninstalled" });
    await slack.until("the deletion", () => /Taken out of a workspace/.test(one.log()) || undefined);
    slack.useHttp(`${two.url}/slack/events`);
    const calls = slack.calls.length;
    expect(await asks(slack, first, "U0CAT", QUIET_MS)).toBeUndefined();
    expect(slack.calls.length).toBe(calls);
  });

  test("nothing of a token stands in Redis or in the log at level trace", async () => {
    const house = await replica();
    await install(house, slack, first);
    await install(house, slack, second);
    slack.faults.next("chat.postMessage", { kind: "reset" });
    slack.faults.next("chat.postMessage", { kind: "error", error: "invalid_auth" });
    for (const user of ["U0ANN", "U0BEN"]) await asks(slack, first, user, QUIET_MS);
    const secrets = [first.tokens.bot, second.tokens.bot, slack.town.app.clientSecret, KEY, "Example", "Co>"];
    const [kept, log] = [await everything(), house.log()];
    expect(kept.split("\n")).toHaveLength(4);
    expect(log.length).toBeGreaterThan(500);
    for (const secret of secrets)
      expect([kept.includes(secret), log.includes(secret)]).toEqual([false, false]);
  });

  test("with another key one line names the workspace, and it installs anew; the others go on", async () => {
    await install(await replica([OTHER]), slack, first);
    const house = await replica();
    await install(house, slack, second);
    for (const user of ["U0ANN", "U0BEN"]) expect(await asks(slack, first, user, QUIET_MS)).toBeUndefined();
    const lines = house
      .log()
      .split("\n")
      .filter((line) => line.includes("SLACK_TOKEN_KEY"));
    expect(lines).toEqual([
      expect.stringMatching(/"level":50.*"workspace":"T0WORK".*does not open what is stored/),
    ]);
    expect(await asks(slack, second)).toBeDefined();
    await install(house, slack, first);
    expect(await asks(slack, first)).toBeDefined();
  });

  test("a key is changed by putting the new one first; what is used is then closed with it", async () => {
    await install(await replica(), slack, first);
    await replica([OTHER, KEY]);
    expect(await asks(slack, first)).toBeDefined();
    await replica([OTHER]);
    expect(await asks(slack, first, "U0BEN")).toBeDefined();
  });

  test("the process itself: installed, ended, started again, it answers; and it says what it is", async () => {
    const { clientId, clientSecret } = slack.town.app;
    const env = {
      ...{ SLACK_API_URL: slack.apiUrl, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret },
      ...{ SLACK_SIGNING_SECRET: first.tokens.signing, SLACK_TOKEN_KEY: KEY, PORT: "0", LOG_LEVEL: "trace" },
      ...{ PUBLIC_URL: "https://waybill.example.com", REDIS_URL: server.url },
    };
    const started = async () => {
      const bot = new BotProcess(env);
      await bot.says(
        /Slack \(HTTP\): many workspaces; each installs it from https:\/\/waybill\.example\.com\/slack\/install/,
      );
      slack.useHttp(`${await bot.address()}/slack/events`);
      return bot;
    };
    const bot = await started();
    const browser = new Browser(await bot.address());
    const { to } = await browser.opens("/slack/install");
    expect((await browser.opens(slack.town.allow(to as URL, first))).status).toBe(200);
    expect(await (await fetch(`${await bot.address()}/readyz`)).json()).toMatchObject({ ready: true });
    expect(await bot.ends("SIGTERM")).toBe(0);
    const again = await started();
    expect(await asks(slack, first)).toBeDefined();
    expect(await again.ends("SIGTERM")).toBe(0);
    for (const secret of [first.tokens.bot, clientSecret, KEY])
      expect(bot.output + again.output).not.toContain(secret);
  });
});
