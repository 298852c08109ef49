import { afterAll, afterEach, beforeAll, describe } from "@jest/globals";
import { connectRedis } from "../../src/redis/connect.ts";
import type { Redis } from "../../src/redis/redis.ts";
import { createSharedMemory } from "../../src/redis/shared-memory.ts";
import { createLocalMemory } from "../../src/surface/local-memory.ts";
import type { Memory } from "../../src/surface/memory.ts";
import { describeRedis, type RedisServer, startRedis } from "../fakes/redis-server.ts";

/** A memory, fresh, whose time goes by hand. */
export interface TestMemory {
  readonly memory: Memory;
  later(ms: number): Promise<void>;
}

export const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

/** Time goes by in Redis: everything is so much nearer to its end. */
const LATER = `
for _, key in ipairs(redis.call('KEYS', 'waybill:*')) do
  local value = redis.call('GET', key)
  local left = redis.call('PTTL', key) - ARGV[1]
  if string.match(key, ':person:') or string.match(key, ':place:') or string.match(key, ':told:') then
    value = string.format('%d', value - ARGV[1])
  end
  if left > 0 then redis.call('SET', key, value, 'PX', left) else redis.call('DEL', key) end
end`;

function local(): TestMemory {
  let time = 0;
  return {
    memory: createLocalMemory(() => time),
    async later(ms) {
      time += ms;
    },
  };
}

let opened = 0;

function shared(redis: Redis): TestMemory {
  let time = 0;
  const token = `token ${opened++}`;
  return {
    memory: createSharedMemory(redis, { surface: "slack", token, now: () => time }),
    async later(ms) {
      time += ms;
      if (!redis.isAway()) await redis.run(LATER, "", [ms]);
    },
  };
}

/** The same tests over every memory there is: this process's, Redis's, and what is left of that where Redis is gone. */
export function describeMemories(name: string, tests: (open: () => Promise<TestMemory>) => void): void {
  describe(`${name}, in this process`, () => tests(async () => local()));
  const overRedis = (isGone: boolean) => () => {
    let server: RedisServer;
    const clients: Redis[] = [];
    beforeAll(async () => {
      server = await startRedis();
    });
    afterEach(() => Promise.all(clients.splice(0).map((client) => client.close())));
    afterAll(() => server.stop());
    tests(async () => {
      const redis = await connectRedis(server.url, QUIET);
      clients.push(redis);
      if (isGone) await server.kill();
      return shared(redis);
    });
  };
  describeRedis(`${name}, shared through Redis`, overRedis(false));
  describeRedis(`${name}, where Redis is gone`, overRedis(true));
}
