import { setTimeout as sleep } from "node:timers/promises";

/** Answers under way, so that a stop can wait for them. */
export interface Tasks {
  /** Runs `work` and counts it as under way until it ends. */
  run(work: () => Promise<void>): Promise<void>;
  /** How many are under way. */
  count(): number;
  /** Resolves when nothing is under way any more, or after `patience` milliseconds. */
  drain(patience: number): Promise<void>;
}

export function createTasks(): Tasks {
  const running = new Set<Promise<void>>();
  return {
    async run(work) {
      const task = work();
      running.add(task);
      await task.finally(() => running.delete(task));
    },
    count: () => running.size,
    async drain(patience) {
      const gaveUp = new AbortController();
      const limit = sleep(patience, undefined, { signal: gaveUp.signal }).catch(() => {});
      await Promise.race([Promise.allSettled(running), limit]);
      gaveUp.abort();
    },
  };
}
