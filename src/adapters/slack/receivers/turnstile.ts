import { setImmediate } from "node:timers/promises";

/** Milliseconds of work that are begun in one turn of the event loop. */
const A_TURN_MS = 10;

/** Until all that has been begun waits for something. https://nodejs.org/api/process.html#when-to-use-queuemicrotask-vs-processnexttick */
const pause = () => new Promise<void>((resolve) => process.nextTick(resolve));

/**
 * Events are acknowledged first of all, and their answers are begun a few per turn of the event loop: with thirty at once the last is
 * acknowledged before most are worked out. One per turn would be too few: on a busy machine a turn takes long.
 *
 * @returns resolves when it is the caller's turn
 */
export function createTurnstile(now = () => performance.now()): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isOpen = false;

  async function open(): Promise<void> {
    isOpen = true;
    while (waiting.length > 0) {
      await setImmediate();
      const end = now() + A_TURN_MS;
      do {
        waiting.shift()?.();
        await pause();
      } while (waiting.length > 0 && now() < end);
    }
    isOpen = false;
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (!isOpen) void open();
    });
}
