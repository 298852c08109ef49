import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "./log.ts";
import type { Probe } from "./probe.ts";

/**
 * Milliseconds, of a clock that only grows.
 *
 * - `look`: how often the connection is looked at. That costs nothing while it lives.
 * - `revive`: the libraries notice a dead connection within a minute and a half (two of Discord's heartbeats) and make a new one within
 *   half a minute. What has not come back by then hangs, and is torn down, again and again.
 * - `giveUp`: Discord's and Slack's deployments take a few minutes. When their REST API has answered for ten, and still no connection
 *   comes about, it is this process that hangs, and a fresh one is worth more than whatever this one remembers.
 */
export const WATCHDOG_TIMES = { look: 10_000, revive: 120_000, giveUp: 600_000 } as const;
export type WatchdogTimes = { readonly [Name in keyof typeof WATCHDOG_TIMES]: number };

/** A connection by which questions arrive. */
export interface Watched {
  /** "Discord's gateway" */
  readonly name: string;
  isAlive(): boolean;
  /** Whether the platform answers otherwise: undefined where it does. */
  readonly platform: Probe;
  /** Tears down what stands and leads nowhere; what is being connected is left alone. */
  revive(): void;
  onLost(error: ConnectionLostError): void;
}

/** Only a new process helps. The message is for whoever runs the bot. */
export class ConnectionLostError extends Error {
  override readonly name = "ConnectionLostError";
  /** Starting again is the cure, so the exit code is 1. */
  readonly isConfiguration = false;
}

export interface WatchdogOptions {
  readonly log: Log;
  readonly times?: WatchdogTimes | undefined;
  /** Milliseconds that only ever grow. */
  readonly now?: (() => number) | undefined;
  /** Ends with the signal; must not keep the process alive. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Looks after a connection until `stop`. */
export interface Watchdog {
  stop(): void;
}

export function startWatchdog(watched: Watched, options: WatchdogOptions): Watchdog {
  const over = new AbortController();
  void watch(watched, options, over.signal);
  return { stop: () => over.abort() };
}

/** How long a connection has been dead. */
interface Dead {
  /** Since it was last revived, or died. */
  unrevived: number;
  /** With the platform answering all the while. */
  alone: number;
}

async function watch(watched: Watched, options: WatchdogOptions, over: AbortSignal): Promise<void> {
  const { log, times = WATCHDOG_TIMES, now = () => performance.now(), pause = unseen } = options;
  let dead: Dead = { unrevived: 0, alone: 0 };
  for (let last = now(); ; ) {
    await pause(times.look, over).catch(() => {});
    if (over.aborted) return;
    // A process that stood still itself, such as in a paused machine, cannot tell how long.
    const passed = Math.min(now() - last, 2 * times.look);
    last = now();
    const isUp = watched.isAlive() || (await watched.platform()) === undefined;
    if (over.aborted) return;
    if (watched.isAlive()) dead = { unrevived: 0, alone: 0 };
    else dead = { unrevived: dead.unrevived + passed, alone: isUp ? dead.alone + passed : 0 };
    if (dead.alone >= times.giveUp) return giveUp(watched, log, dead.alone);
    if (dead.unrevived < times.revive) continue;
    dead.unrevived = 0;
    log.warn({}, `${watched.name} is silent; what stands of it is torn down and connected anew`);
    watched.revive();
  }
}

function giveUp({ name, onLost }: Watched, log: Log, ms: number): void {
  const error = new ConnectionLostError(
    `${name} has had no living connection for ${Math.round(ms / 60_000)} minutes, although the REST API answers. Needed: WebSocket connections out of this network. This process ends (exit code 1) for its supervisor to start it again; where that does not help, look at the firewall or proxy and at the platform's status page.`,
  );
  log.error({}, error.message);
  onLost(error);
}

const unseen = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { ref: false, signal });
