import type { Memory } from "./memory.ts";

/** Remembers what was done already, for a while: deliveries that come again, double clicks, talks that were spoken in. */
export interface Once {
  /** True the first time `key` comes within `ttlMs` (default: an hour). */
  claim(key: string, ttlMs?: number): Promise<boolean>;
  /** Whether `key` has been claimed. */
  has(key: string): Promise<boolean>;
}

/** Slack's last retry comes after about six minutes, Discord plays a session again for a few. */
const AN_HOUR = 3_600_000;

export const createOnce = (memory: Memory): Once => ({
  claim: (key, ttlMs = AN_HOUR) => memory.claim(`once:${key}`, ttlMs),
  has: async (key) => (await memory.get(`once:${key}`)) !== undefined,
});
