import { LRUCache } from "lru-cache";

/** A bucket for each key: holds `most`, and gets one back every `everyMs`. */
export interface Size {
  readonly most: number;
  readonly everyMs: number;
}

/** Token buckets by key. */
export interface Buckets {
  /** Takes one out; false where the bucket is empty. */
  take(key: string): boolean;
}

const KEPT = 20_000;

/**
 * In one number a key: when its bucket will be full again. A library of this kind counts in windows and by the time of day, which a clock
 * that is set back would stop for an hour.
 *
 * @param now milliseconds that only ever grow
 */
export function createBuckets({ most, everyMs }: Size, now: () => number): Buckets {
  const full = new LRUCache<string, number>({ max: KEPT });
  return {
    take(key) {
      const next = Math.max(full.get(key) ?? 0, now()) + everyMs;
      if (next - now() > most * everyMs) return false;
      full.set(key, next);
      return true;
    },
  };
}
