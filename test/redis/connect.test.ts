import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { connectRedis, RedisAwayError } from "../../src/redis/connect.ts";
import type { Redis } from "../../src/redis/redis.ts";
import { describeRedis, type RedisServer, startRedis } from "../fakes/redis-server.ts";

const lines: string[] = [];
const line = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
const log = { debug: line, info: line, warn: line, error: line };

async function until(isSo: () => boolean): Promise<void> {
  for (const end = performance.now() + 5_000; !isSo(); await pause(10))
    if (performance.now() > end) throw new Error("not so after five seconds");
}

describeRedis("a connection to Redis", () => {
  let server: RedisServer;
  let redis: Redis;
  beforeAll(async () => {
    server = await startRedis("--requirepass", "Kn0wn-t0-n0b0dy");
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    lines.length = 0;
    redis = await connectRedis(urlOf(), log);
  });
  afterEach(() => redis.close());
  const urlOf = (password = "Kn0wn-t0-n0b0dy") => server.url.replace("//", `//:${password}@`);

  test("keeps strings for their time", async () => {
    await redis.set("a", "1", 50);
    expect(await redis.get("a")).toBe("1");
    await pause(80);
    expect(await redis.get("a")).toBeUndefined();
    await redis.set("b", "2");
    await redis.delete("b");
    expect(await redis.get("b")).toBeUndefined();
  });

  test("one of two sets what nobody has set", async () => {
    const both = await Promise.all([1, 2].map((n) => redis.setIfAbsent("first", String(n), 1_000)));
    expect(both).toEqual([true, false]);
    expect(await redis.get("first")).toBe("1");
  });

  test("every key has the prefix, those of scripts too", async () => {
    expect(await redis.run("return KEYS[1] .. ' ' .. ARGV[1]", "x", [7])).toBe("waybill:x 7");
  });

  test("a server that hangs costs a quarter of a second once, and is used again when it answers", async () => {
    server.hang();
    const gets = async (count: number) => {
      const start = performance.now();
      for (let n = 0; n < count; n++) await expect(redis.get("a")).rejects.toThrow(RedisAwayError);
      return performance.now() - start;
    };
    expect(await gets(20)).toBeLessThan(1_500);
    await pause(1_500);
    expect(await gets(20)).toBeLessThan(1_500);
    expect(redis.isAway()).toBe(true);
    server.goOn();
    await until(() => !redis.isAway());
    await redis.set("a", "1", 1_000);
    expect(await redis.get("a")).toBe("1");
  });

  test("a server that is killed and comes back", async () => {
    await server.kill();
    await expect(redis.get("a")).rejects.toThrow();
    await server.start();
    await until(() => !redis.isAway());
    await redis.set("a", "1", 1_000);
    expect(await redis.get("a")).toBe("1");
  });

  test("a start without it takes a second at most, says so once and never shows the password", async () => {
    const wrong = await connectRedis(urlOf("wr0ng-passw0rd"), log);
    expect(wrong.isAway()).toBe(true);
    await server.kill();
    const start = performance.now();
    const none = await connectRedis(urlOf(), log);
    expect(performance.now() - start).toBeLessThan(2_500);
    expect(none.isAway()).toBe(true);
    await expect(none.get("a")).rejects.toThrow(RedisAwayError);
    await server.start();
    await until(() => !none.isAway());
    await Promise.all([wrong.close(), none.close()]);
    const warnings = lines.filter((text) => text.includes("does not answer"));
    expect(warnings.length).toBeGreaterThanOrEqual(2);
    expect(lines.join("\n")).not.toMatch(/Kn0wn|wr0ng|127\.0\.0\.1/);
  });

  test("closing does not wait for a server that hangs", async () => {
    server.hang();
    const start = performance.now();
    await redis.close();
    expect(performance.now() - start).toBeLessThan(500);
    server.goOn();
  });
});
