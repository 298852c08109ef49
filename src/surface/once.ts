import { LRUCache } from "lru-cache";
import { digest } from "./digest.ts";

/**
 * Remembers what was done already, for a while: deliveries that come again, double clicks, talks that were spoken in.
 * A key may hold what somebody wrote: only its digest is kept.
 */
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
      const name = digest(key);
      if (seen.has(name)) return false;
      seen.set(name, true, { ttl: ttlMs });
      return true;
    },
    has: (key) => seen.has(digest(key)),
  };
}
