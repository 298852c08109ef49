import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { connectRedis } from "../../src/redis/connect.ts";
import type { Redis } from "../../src/redis/redis.ts";
import { createSharedMemory } from "../../src/redis/shared-memory.ts";
import { describeRedis, type RedisServer, startRedis } from "../fakes/redis-server.ts";
import { QUIET } from "../surface/memories.ts";

const HOUR = 3_600_000;

describeRedis("a memory that two copies share", () => {
  let server: RedisServer;
  let clients: Redis[];

  beforeEach(async () => {
    server = await startRedis();
    clients = await Promise.all([1, 2].map(() => connectRedis(server.url, QUIET)));
  });

  afterEach(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await server.stop();
  });

  const copy = (at: number, token = "xoxb-1", surface = "slack") =>
    createSharedMemory(clients[at] as Redis, { surface, token, now: () => performance.now() });

  async function back(): Promise<void> {
    await server.start();
    for (let waited = 0; clients.some((client) => client.isAway()); waited += 20) {
      if (waited > 5_000) throw new Error("not back in five seconds");
      await pause(20);
    }
    await pause(100);
  }

  test("of a hundred claims one is granted, and what one keeps the other reads", async () => {
    const both = [copy(0), copy(1)] as const;
    const claims = Array.from({ length: 100 }, (_, at) => both[at % 2 === 0 ? 0 : 1].claim("once:a", HOUR));
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    await both[0].set("talk:a", "1", HOUR);
    expect(await both[1].get("talk:a")).toBe("1");
    await both[0].delete("talk:a");
    expect(await Promise.all(both.map((one) => one.get("talk:a")))).toEqual([undefined, undefined]);
  });

  test("a bucket is emptied by both together, and by no more than it holds", async () => {
    const both = [copy(0), copy(1)] as const;
    const size = { most: 20, everyMs: 60_000 };
    const takes = Array.from({ length: 60 }, (_, at) => both[at % 2 === 0 ? 0 : 1].take("person:ann", size));
    expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(20);
  });

  test("another bot and another surface have theirs", async () => {
    for (const memory of [copy(0), copy(1, "xoxb-2"), copy(1, "xoxb-1", "discord")])
      expect(await memory.claim("once:a", HOUR)).toBe(true);
    expect(await copy(1).claim("once:a", HOUR)).toBe(false);
  });

  test("what was claimed and kept while Redis was away is known to the other once it is back", async () => {
    const [one, other] = [copy(0), copy(1)];
    await one.set("talk:a", "before", HOUR);
    await server.kill();
    await one.set("talk:a", "meanwhile", HOUR);
    expect(await one.claim("once:a", HOUR)).toBe(true);
    expect([await one.get("talk:a"), await one.claim("once:a", HOUR)]).toEqual(["meanwhile", false]);
    await back();
    expect([await other.get("talk:a"), await other.claim("once:a", HOUR)]).toEqual(["meanwhile", false]);
    await other.set("talk:a", "after", HOUR);
    expect(await one.get("talk:a")).toBe("after");
  });

  test("a Redis that has forgotten all does not make a copy forget", async () => {
    const one = copy(0);
    await one.set("talk:a", "1", HOUR);
    await one.claim("once:a", HOUR);
    await server.kill();
    await back();
    expect([await one.get("talk:a"), await one.claim("once:a", HOUR)]).toEqual(["1", false]);
  });

  test("everything in Redis has an end", async () => {
    const one = copy(0);
    await one.claim("once:a", HOUR);
    await one.set("talk:a", "1", HOUR);
    await one.take("person:a", { most: 20, everyMs: 6_000 });
    const ends =
      "local ends = {} for _, key in ipairs(redis.call('KEYS', '*')) do ends[#ends + 1] = redis.call('PTTL', key) end return ends";
    const left = (await (clients[0] as Redis).run(ends, "", [])) as number[];
    expect(left).toHaveLength(3);
    for (const ms of left) expect(ms).toBeGreaterThan(0);
    expect(Math.max(...left)).toBeLessThanOrEqual(HOUR);
  });
});
