import type { Config } from "./config.ts";
import type { Redis } from "./redis/redis.ts";
import type { Log } from "./surface/log.ts";
import type { Memory } from "./surface/memory.ts";

/** Connects where REDIS_URL is set. A Redis that is away holds up no start for longer than a second. */
export async function redisOf({ REDIS_URL: url }: Config, log: Log): Promise<Redis | undefined> {
  if (url === undefined) return undefined;
  const { connectRedis } = await import("./redis/connect.ts");
  return connectRedis(url, log);
}

/**
 * What the copies of one surface share; undefined without Redis.
 *
 * @param token one that they all have
 */
export async function memoryOf(
  redis: Redis | undefined,
  surface: string,
  token: string,
): Promise<Memory | undefined> {
  if (redis === undefined) return undefined;
  const { createSharedMemory } = await import("./redis/shared-memory.ts");
  return createSharedMemory(redis, { surface, token, now: () => performance.now() });
}

/** What `/readyz` says of Redis. Questions are answered without it, so it makes no process unready. */
export function redisNote(redis: Redis | undefined): { redis?: string } {
  if (redis === undefined) return {};
  return { redis: redis.isAway() ? "away, each copy remembers for itself" : "ready" };
}
