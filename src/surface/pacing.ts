import { LRUCache } from "lru-cache";

/** How fast a platform lets one write in one place. */
export interface Pace {
  /** Messages that may go out at once. */
  readonly burst: number;
  /** From there on, milliseconds between two. */
  readonly everyMs: number;
}

/** Turns to post in a place. */
export interface Pacing {
  /** Resolves when it is this caller's turn. */
  turn(place: string): Promise<void>;
  /** Nobody's turn for `ms`, and then one by one. */
  hold(place: string, ms: number): void;
}

export interface PacingClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

const PLACES = 10_000;

/** Two rules in one number a place: the time at which a steady pace would have reached this post. */
export function createPacing({ burst, everyMs }: Pace, { now, sleep }: PacingClock): Pacing {
  const due = new LRUCache<string, number>({ max: PLACES });
  const credit = burst * everyMs;
  return {
    async turn(place) {
      const next = Math.max(due.get(place) ?? 0, now()) + everyMs;
      due.set(place, next);
      const wait = next - credit - now();
      if (wait > 0) await sleep(wait);
    },
    hold(place, ms) {
      const resume = now() + ms + credit - everyMs;
      due.set(place, Math.max(due.get(place) ?? 0, resume));
    },
  };
}
