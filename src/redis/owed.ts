import { LRUCache } from "lru-cache";
import type { Redis } from "./redis.ts";

const MOST = 5_000;

interface Entry {
  readonly value: string;
  readonly until: number;
}

/** What Redis did not take while it was away, the newest 5,000. It is handed over when it is back. */
export interface Owed {
  add(name: string, value: string, ttlMs: number): void;
  has(name: string): boolean;
  /** Something newer is about to be written. */
  drop(name: string): void;
}

/** @param now milliseconds that only ever grow */
export function createOwed(redis: Redis, now: () => number): Owed {
  const entries = new LRUCache<string, Entry>({ max: MOST });

  /** A claim, whose value is empty, takes nothing from whoever claimed it elsewhere. */
  async function pay(name: string, { value, until }: Entry): Promise<void> {
    const left = until - now();
    if (left <= 0) return;
    await (value === "" ? redis.setIfAbsent(name, value, left) : redis.set(name, value, left));
  }

  /** Each is asked for anew when its turn comes: it may have been written or changed meanwhile. */
  async function payAll(): Promise<void> {
    for (const name of [...entries.keys()].reverse()) {
      const entry = entries.peek(name);
      if (entry === undefined) continue;
      await pay(name, entry);
      if (entries.peek(name) === entry) entries.delete(name);
    }
  }

  redis.onBack(() => void payAll().catch(() => {}));
  return {
    add: (name, value, ttlMs) => void entries.set(name, { value, until: now() + ttlMs }),
    has: (name) => entries.has(name),
    drop: (name) => void entries.delete(name),
  };
}
