import { LRUCache } from "lru-cache";
import { LONGEST_WAIT_MS, MOST_WAITING } from "./limits.ts";

/** How fast a platform lets one write in one place. */
export interface Pace {
  /** Messages that may go out at once. */
  readonly burst: number;
  /** From there on, milliseconds between two. */
  readonly everyMs: number;
}

/** Turns to post in a place. */
export interface Pacing {
  /**
   * Resolves when it is this caller's turn.
   *
   * @throws CrowdedError at once where too many wait before it, or where its turn would come more than a minute late
   */
  turn(place: string): Promise<void>;
  /** Nobody's turn for `ms`, and then one by one. */
  hold(place: string, ms: number): void;
}

/** So much waits in a place already that this one would come too late. */
export class CrowdedError extends Error {
  override readonly name = "CrowdedError";
}

export interface PacingClock {
  /** Milliseconds that only ever grow. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** The line in one place. */
interface Line {
  /** When a steady pace would have reached the last post. */
  due: number;
  waiting: number;
  /** How often the platform said "too many". */
  holds: number;
}

const PLACES = 10_000;

/** Burst and pace in one number a place; who waits when the platform says "too many" waits again, at the end of the line. */
export function createPacing({ burst, everyMs }: Pace, { now, sleep }: PacingClock): Pacing {
  const lines = new LRUCache<string, Line>({ max: PLACES });
  const credit = burst * everyMs;

  function lineIn(place: string): Line {
    const line = lines.get(place) ?? { due: 0, waiting: 0, holds: 0 };
    lines.set(place, line);
    return line;
  }

  /** Takes the next turn; says how long until it comes. */
  function queue(line: Line, patience: number): number {
    const next = Math.max(line.due, now()) + everyMs;
    const wait = next - credit - now();
    if (wait > patience || (wait > 0 && line.waiting >= MOST_WAITING))
      throw new CrowdedError("too many wait");
    line.due = next;
    return wait;
  }

  async function waitIn(line: Line, ms: number): Promise<void> {
    line.waiting += 1;
    await sleep(ms).finally(() => {
      line.waiting -= 1;
    });
  }

  return {
    async turn(place) {
      const line = lineIn(place);
      const deadline = now() + LONGEST_WAIT_MS;
      for (let holds = -1; holds !== line.holds; ) {
        holds = line.holds;
        const wait = queue(line, deadline - now());
        if (wait > 0) await waitIn(line, wait);
      }
    },
    hold(place, ms) {
      const line = lineIn(place);
      line.holds += 1;
      line.due = Math.max(line.due, now() + ms + credit - everyMs);
    },
  };
}
