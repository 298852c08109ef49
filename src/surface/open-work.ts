import { setTimeout as sleep } from "node:timers/promises";

/** Work that a clean stop waits for. */
export interface OpenWork {
  track<T>(work: Promise<T>): Promise<T>;
  /** How much is open at this moment. */
  count(): number;
  /** Resolves when nothing is open any more, or after `timeoutMs`; says whether all was done. */
  idle(timeoutMs: number): Promise<boolean>;
}

/** @param onCount called with how much is open, each time that this changes */
export function createOpenWork(onCount: (count: number) => void = () => {}): OpenWork {
  const open = new Set<Promise<unknown>>();
  return {
    track(work) {
      const settled = work.then(forget, forget);
      function forget() {
        open.delete(settled);
        onCount(open.size);
      }
      open.add(settled);
      onCount(open.size);
      return work;
    },
    count: () => open.size,
    async idle(timeoutMs) {
      const over = new AbortController();
      const late = sleep(timeoutMs, undefined, { signal: over.signal }).catch(() => {});
      await Promise.race([allOf(open), late]);
      over.abort();
      return open.size === 0;
    },
  };
}

/** Work may start more work. */
async function allOf(open: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (open.size > 0) await Promise.all(open);
}
