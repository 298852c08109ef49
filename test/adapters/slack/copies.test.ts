import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Balancer, startBalancer } from "../../fakes/balancer.ts";
import { describeRedis, type RedisServer, startRedis } from "../../fakes/redis-server.ts";
import { FakeSlack } from "../../fakes/slack/index.ts";
import { BotProcess } from "./process.ts";

describeRedis("two copies behind a balancer, with one Redis", () => {
  let slack: FakeSlack;
  let redis: RedisServer;
  let balancer: Balancer;
  let bots: BotProcess[];

  beforeEach(async () => {
    slack = await FakeSlack.start();
    for (let at = 0; at < 50; at++) slack.workspace.channels.add(`C0C${at}`);
    redis = await startRedis();
    bots = await Promise.all([1, 2].map(() => BotProcess.start(slack, "http", { REDIS_URL: redis.url })));
    balancer = await startBalancer(await Promise.all(bots.map((bot) => bot.address())));
    slack.useHttp(`${balancer.url}/slack/events`);
  }, 30_000);

  afterEach(async () => {
    expect(slack.problems()).toEqual([]);
    await Promise.all(bots.map((bot) => bot.ends("SIGTERM")));
    await Promise.all([balancer.stop(), redis.stop()]);
    await slack.stop();
  }, 30_000);

  const inThread = (ts: string) => slack.said(({ thread }) => thread === ts);

  /** Asks in a channel of its own; gives the thread and how long the answer took, in milliseconds. */
  async function ask(at: number, text = "gmail smtp port?") {
    const start = performance.now();
    const { ts } = await slack.person(`U0P${at}`).mentions(`C0C${at}`, text);
    await slack.answer(({ thread }) => thread === ts, 10_000);
    return { ts, ms: performance.now() - start };
  }

  const askSome = async (from: number, count: number) => {
    const asked = [];
    for (let at = from; at < from + count; at++) asked.push(await ask(at));
    return asked;
  };

  /** Twenty questions at once, while `happens`. */
  async function askMeanwhile(happens: () => unknown) {
    const asked = Promise.all(Array.from({ length: 20 }, (_, at) => ask(at)));
    await pause(20);
    await happens();
    return asked;
  }

  const readiness = async (copy: number) => {
    const response = await fetch(`${await bots[copy]?.address()}/readyz`);
    return { status: response.status, ...((await response.json()) as { redis?: string }) };
  };

  /** Once both see Redis so. */
  async function untilRedis(isSeen: RegExp): Promise<void> {
    for (let waited = 0; waited < 10_000; waited += 50) {
      const both = await Promise.all([readiness(0), readiness(1)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      if (both.every(({ redis: seen = "" }) => isSeen.test(seen))) return;
      await pause(50);
    }
    throw new Error(`Redis was not seen as ${isSeen} in ten seconds`);
  }

  test("200 questions that each reach both copies twice are answered once", async () => {
    balancer.to = [0, 1];
    balancer.times = 2;
    const threads: string[] = [];
    for (let at = 0; at < 200; at += 10) {
      const ten = Array.from({ length: 10 }, (_, one) =>
        slack.person(`U0P${(at + one) % 50}`).mentions(`C0C${(at + one) % 50}`, "gmail smtp port?"),
      );
      threads.push(...(await Promise.all(ten)).map(({ ts }) => ts));
    }
    await slack.until(
      "all answers",
      () => (threads.every((ts) => inThread(ts)[0]) ? true : undefined),
      40_000,
    );
    await pause(500);
    expect(threads.map((ts) => inThread(ts).length)).toEqual(threads.map(() => 1));
  }, 90_000);

  test("a command and a click that reach both are answered once", async () => {
    balancer.to = [1, 0];
    const ann = slack.person();
    await ann.types("C0HELP", "gmail smtp port?");
    await slack.answer(({ onlyFor }) => onlyFor === ann.id);
    const { ts } = await ann.mentions("C0HELP", "gmail smtp port?");
    await ann.presses(await slack.answer(({ thread }) => thread === ts), "IMAP settings");
    await slack.until("the answer to the click", () => inThread(ts)[1]);
    await pause(500);
    expect(slack.said(({ onlyFor }) => onlyFor === ann.id)).toHaveLength(1);
    expect(inThread(ts)).toHaveLength(2);
  }, 30_000);

  test("a follow-up that reaches the other copy is understood, and a card is pointed to that the other posted", async () => {
    balancer.to = [0];
    const { ts } = await ask(1);
    balancer.to = [1];
    await slack.person("U0P1").says("C0C1", "and imap?", { thread: ts });
    const second = await slack.until("the follow-up's answer", () => inThread(ts)[1]);
    expect(second.text).toContain("imap.gmail.com");
    const again = await slack.person("U0P2").mentions("C0C1", "gmail smtp port?");
    const pointer = await slack.answer(({ thread }) => thread === again.ts);
    expect(pointer.text).toContain("a few minutes ago");
  }, 30_000);

  test("what one person may ask is counted by both together", async () => {
    const ann = slack.person();
    for (let at = 0; at < 30; at++) await ann.types(`C0C${at}`, "gmail smtp port?");
    await pause(500);
    const said = slack.said(({ onlyFor }) => onlyFor === ann.id);
    const cards = said.filter(({ text }) => text.includes("smtp.gmail.com"));
    expect(cards.length).toBeGreaterThanOrEqual(20);
    expect(cards.length).toBeLessThanOrEqual(23);
    expect(said).toHaveLength(cards.length + 1);
  }, 30_000);

  test("a Redis that is killed and started again: all is answered, once, and what was said meanwhile is known to both", async () => {
    const before = await askSome(20, 5);
    balancer.to = [0];
    const during = await askMeanwhile(redis.kill);
    const meanwhile = await askSome(25, 10);
    await untilRedis(/^away/);
    await redis.start();
    await untilRedis(/^ready/);
    // What was said meanwhile is handed over as soon as the first copy is connected again, not before.
    await pause(1_500);
    balancer.to = [1];
    const { ts } = meanwhile.at(-1) ?? { ts: "" };
    await slack.person("U0P34").says("C0C34", "and imap?", { thread: ts });
    expect((await slack.until("the answer", () => inThread(ts)[1])).text).toContain("imap.gmail.com");
    balancer.to = [0, 1];
    const after = await askSome(35, 5);
    await pause(500);
    for (const asked of [...before, ...during, ...meanwhile.slice(0, -1), ...after])
      expect(inThread(asked.ts)).toHaveLength(1);
    expect(total(meanwhile)).toBeLessThan(total(before) * 2 + 1_000);
  }, 60_000);

  test("a Redis that hangs costs a quarter of a second now and then, and loses nothing", async () => {
    const before = await askSome(20, 5);
    balancer.to = [0];
    const during = await askMeanwhile(redis.hang);
    const meanwhile = await askSome(25, 15);
    await untilRedis(/^away/);
    redis.goOn();
    await untilRedis(/^ready/);
    balancer.to = [0, 1];
    const after = await askSome(40, 5);
    await pause(500);
    for (const asked of [...before, ...during, ...meanwhile, ...after])
      expect(inThread(asked.ts)).toHaveLength(1);
    expect(total(meanwhile)).toBeLessThan(total(before) * 6 + 2_500);
  }, 60_000);

  test("a Redis that hangs holds up no stop", async () => {
    await ask(1);
    redis.hang();
    const start = performance.now();
    expect(await Promise.all(bots.map((bot) => bot.ends("SIGTERM")))).toEqual([0, 0]);
    expect(performance.now() - start).toBeLessThan(4_000);
    redis.goOn();
  }, 30_000);

  test("nothing of what somebody wrote, and no token, is in Redis", async () => {
    const ann = slack.person();
    await ann.types("C0HELP", "gmail smtp for ann.secret@example.com, password hunter2");
    await slack.answer(({ onlyFor }) => onlyFor === ann.id);
    await ask(1);
    const kept = await redis.dump();
    expect(kept.length).toBeGreaterThan(5);
    for (const key of kept.filter((line) => line.startsWith("waybill:")))
      expect(key).toMatch(/^waybill:(?:once|talk|person|place|told|card|gone):[\w-]{43}$/);
    const { bot, signing } = slack.workspace.tokens;
    for (const secret of ["ann.secret", "hunter2", "C0HELP", "smtp port", bot, signing])
      expect(kept.join("\n")).not.toContain(secret);
  }, 30_000);
});

const total = (asked: readonly { ms: number }[]) => asked.reduce((sum, { ms }) => sum + ms, 0);

describeRedis("a start without the Redis that is configured", () => {
  test("answers, says so in the log, and uses it when it comes", async () => {
    const slack = await FakeSlack.start();
    const redis = await startRedis("--requirepass", "s3cret-of-redis");
    await redis.kill();
    const url = redis.url.replace("//", "//:s3cret-of-redis@");
    const bot = await BotProcess.start(slack, "http", { REDIS_URL: url, LOG_LEVEL: "trace" });
    const { ts } = await slack.person().mentions("C0HELP", "gmail smtp port?");
    await slack.answer(({ thread }) => thread === ts);
    const readyz = async () => {
      const response = await fetch(`${await bot.address()}/readyz`);
      return [response.status, await response.json()];
    };
    const body = { ready: true, surfaces: { slack: "ready" } };
    expect(await readyz()).toEqual([200, { ...body, redis: "away, each copy remembers for itself" }]);
    expect(bot.output.match(/Redis does not answer/g)).toHaveLength(1);
    await redis.start();
    await bot.says(/Redis is connected/);
    expect(await readyz()).toEqual([200, { ...body, redis: "ready" }]);
    expect(await bot.ends("SIGTERM")).toBe(0);
    expect(bot.output).not.toMatch(/s3cret/);
    await redis.stop();
    await slack.stop();
  }, 30_000);
});
