import { LRUCache } from "lru-cache";
import { COUNTED_ASKERS, IN_ALL, PER_ASKER } from "./limits.ts";

/** A token bucket: `most` at once, then one every `everyMs` milliseconds. */
export interface Size {
  readonly most: number;
  readonly everyMs: number;
}

/** Counts look-ups, an asker's and all; whether one more may be. */
export type Allow = (asker: string) => boolean;

/** Who has had too many spends nothing of what all have together. */
export function createAllow(now: () => number): Allow {
  const askers = new LRUCache<string, number>({ max: COUNTED_ASKERS });
  let all = 0;
  return (asker) => {
    const own = filledAt(askers.get(asker) ?? 0, PER_ASKER, now());
    const total = filledAt(all, IN_ALL, now());
    if (own === undefined || total === undefined) return false;
    askers.set(asker, own);
    all = total;
    return true;
  };
}

/** When the bucket will be full again if one is taken now; undefined if it is empty. */
function filledAt(full: number, { most, everyMs }: Size, now: number): number | undefined {
  const next = Math.max(full, now) + everyMs;
  return next - now > most * everyMs ? undefined : next;
}
