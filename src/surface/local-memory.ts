import { randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import { nameOf } from "./digest.ts";
import type { Memory, Size } from "./memory.ts";

/** Entries of one kind; the one that was used longest ago goes first. */
const KEPT = 20_000;

interface Kept {
  readonly value: string;
  readonly until: number;
}

/**
 * In this process: gone when it ends.
 *
 * @param now milliseconds that only ever grow
 * @param secret of the digests; drawn anew where there is none
 */
export function createLocalMemory(now: () => number, secret: Uint8Array = randomBytes(32)): Memory {
  const kinds = new Map<string, LRUCache<string, Kept>>();
  const full = new Map<string, LRUCache<string, number>>();

  function entry(key: string): Kept | undefined {
    const kept = of(kinds, key).get(nameOf(secret, key));
    return kept && now() < kept.until ? kept : undefined;
  }
  const keep = (key: string, value: string, ttlMs: number) =>
    void of(kinds, key).set(nameOf(secret, key), { value, until: now() + ttlMs });

  return {
    async claim(key, ttlMs) {
      if (entry(key)) return false;
      keep(key, "", ttlMs);
      return true;
    },
    get: async (key) => entry(key)?.value,
    set: async (key, value, ttlMs) => keep(key, value, ttlMs),
    delete: async (key) => void of(kinds, key).delete(nameOf(secret, key)),
    take: async (key, size) => takeFrom(of(full, key), nameOf(secret, key), size, now()),
  };
}

function of<T extends object | number>(kinds: Map<string, LRUCache<string, T>>, key: string) {
  const kind = key.slice(0, key.indexOf(":"));
  const cache = kinds.get(kind) ?? new LRUCache<string, T>({ max: KEPT });
  kinds.set(kind, cache);
  return cache;
}

/**
 * In one number a key: when its bucket will be full again. A library of this kind counts in windows and by the time of day, which a clock
 * that is set back would stop for an hour.
 */
function takeFrom(
  full: LRUCache<string, number>,
  name: string,
  { most, everyMs }: Size,
  now: number,
): boolean {
  const next = Math.max(full.get(name) ?? 0, now) + everyMs;
  if (next - now > most * everyMs) return false;
  full.set(name, next);
  return true;
}
