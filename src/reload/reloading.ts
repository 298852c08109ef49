import { isTerminalGone } from "../ending.ts";
import type { MeasuredEngine } from "../engine/engine.ts";
import type { Log } from "../surface/log.ts";
import { codeFingerprint } from "./code.ts";
import { look } from "./look.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { type Reason, type Reloaded, reload } from "./reload.ts";
import { runChild } from "./run-child.ts";
import { createSwappable } from "./swappable.ts";
import { watch } from "./watch.ts";

/** The engine of the process, whose knowledge is read again at SIGHUP, and when something changes in the organisation's folders. */
export interface Reloading {
  readonly engine: MeasuredEngine;
  /** Ends a reload that is under way, and begins no other. */
  stop(): void;
}

export interface ReloadingOptions {
  readonly today: () => string;
  readonly log: Log;
  /** Told after each reload, also of one that changed nothing. */
  readonly onReload?: (reloaded: Reloaded) => void;
}

/**
 * Called before the first base is loaded, so that no change and no signal in between is missed.
 *
 * @param folders laid over the shipped knowledge
 * @returns what begins it, over the engine that was loaded
 */
export async function prepareReloading(
  folders: readonly string[],
): Promise<(first: MeasuredEngine, options: ReloadingOptions) => Reloading> {
  const over = new AbortController();
  let request: ((reason: Reason) => void) | undefined;
  let isEarly = false;
  const onSignal = () => {
    if (isTerminalGone()) return;
    if (request) request("SIGHUP");
    else isEarly = true;
  };
  // Stays to the end: a SIGHUP during the stop must not cut it short.
  process.on("SIGHUP", onSignal);
  const code = codeFingerprint();
  const before = await look(folders);
  return (first, options) => {
    const swappable = createSwappable(first);
    const make = () => runChild(folders, code, over.signal);
    const ask = oneAtATime(async (reason: Reason) => {
      if (!over.signal.aborted) await reload(reason, { swappable, make, ended: over.signal, ...options });
    });
    request = ask;
    if (isEarly) ask("SIGHUP");
    const unwatch =
      folders.length > 0
        ? watch(
            () => look(folders),
            before,
            () => ask("change"),
          )
        : () => {};
    return {
      engine: swappable.engine,
      stop() {
        unwatch();
        over.abort();
      },
    };
  };
}
