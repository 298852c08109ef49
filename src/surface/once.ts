import { LRUCache } from "lru-cache";

/** Remembers what was done already, for a while: deliveries that come again, double clicks, talks that were spoken in. */
export interface Once {
  /** True the first time `key` comes within `ttlMs` (default: an hour). */
  claim(key: string, ttlMs?: number): boolean;
  /** Whether `key` has been claimed. */
  has(key: string): boolean;
}

const REMEMBERED = 20_000;

/** Slack's last retry comes after about six minutes, Discord plays a session again for a few. */
const AN_HOUR = 3_600_000;

export function createOnce(): Once {
  const seen = new LRUCache<string, true>({ max: REMEMBERED, ttl: AN_HOUR });
  return {
    claim(key, ttlMs = AN_HOUR) {
      if (seen.has(key)) return false;
      seen.set(key, true, { ttl: ttlMs });
      return true;
    },
    has: (key) => seen.has(key),
  };
}
