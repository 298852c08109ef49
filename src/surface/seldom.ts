import type { Log } from "./log.ts";

const A_MINUTE_MS = 60_000;

/** Warns of something that anybody can bring about as often as they like. */
export type Seldom = () => void;

/**
 * The first time is logged at once, what follows once a minute with its `count`, so that nobody can fill a disk with it.
 *
 * @param fields what every such line carries; no text, no address
 */
export function createSeldom(log: Log, message: string, fields: object = {}): Seldom {
  let count = 0;
  let minute: NodeJS.Timeout | undefined;
  function tell(): void {
    minute = undefined;
    if (count === 0) return;
    log.warn({ ...fields, count }, message);
    count = 0;
    minute = setTimeout(tell, A_MINUTE_MS).unref();
  }
  return () => {
    count += 1;
    if (minute === undefined) tell();
  };
}
