/** Work that a clean stop waits for; Bolt's own `stop` does not. */
export interface OpenWork {
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is open any more, or after `timeoutMs`; says whether all was done. */
  idle(timeoutMs: number): Promise<boolean>;
}

export function createOpenWork(): OpenWork {
  const open = new Set<Promise<unknown>>();
  return {
    track(work) {
      const settled = work.then(forget, forget);
      function forget() {
        open.delete(settled);
      }
      open.add(settled);
      return work;
    },
    async idle(timeoutMs) {
      const deadline = Date.now() + timeoutMs;
      while (open.size > 0 && Date.now() < deadline) await settledOrLate(open, deadline - Date.now());
      return open.size === 0;
    },
  };
}

async function settledOrLate(open: Set<Promise<unknown>>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  });
  await Promise.race([Promise.allSettled(open), late]);
  clearTimeout(timer);
}
