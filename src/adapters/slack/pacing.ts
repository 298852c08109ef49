import { LRUCache } from "lru-cache";

/**
 * Slack takes about one message a second and channel and tolerates bursts: https://docs.slack.dev/apis/web-api/rate-limits
 * A burst goes out at once; from there on, or once Slack has said "too many", one a second.
 */
export const PACE = { burst: 30, everyMs: 1_000 } as const;

/** Turns to post in a channel. */
export interface Pacing {
  /** Resolves when it is this caller's turn. */
  turn(channel: string): Promise<void>;
  /** Nobody's turn for `ms`, and then one by one. */
  hold(channel: string, ms: number): void;
}

export interface PacingClock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Two rules in one number a channel: the time at which a steady one-a-second would have reached this post. */
export function createPacing({ now, sleep }: PacingClock): Pacing {
  const due = new LRUCache<string, number>({ max: 10_000 });
  const credit = PACE.burst * PACE.everyMs;
  return {
    async turn(channel) {
      const next = Math.max(due.get(channel) ?? 0, now()) + PACE.everyMs;
      due.set(channel, next);
      const wait = next - credit - now();
      if (wait > 0) await sleep(wait);
    },
    hold(channel, ms) {
      const resume = now() + ms + credit - PACE.everyMs;
      due.set(channel, Math.max(due.get(channel) ?? 0, resume));
    },
  };
}
