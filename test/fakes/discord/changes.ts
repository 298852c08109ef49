/** Lets tests wait for something to become true, without looking at the clock again and again. */
export interface Changes {
  /** Says that something may have become true. */
  announce(): void;
  /** Resolves with the first value of `look` that is not undefined. Rejects after `patience`, naming what was waited for. */
  until<T>(what: string, look: () => T | undefined, patience?: number): Promise<T>;
}

export function createChanges(): Changes {
  const waiting = new Set<() => void>();
  return {
    announce() {
      for (const check of [...waiting]) check();
    },
    until(what, look, patience = 10_000) {
      return new Promise((resolve, reject) => {
        const done = (settle: () => void) => {
          waiting.delete(check);
          clearTimeout(timer);
          settle();
        };
        const check = () => {
          const value = look();
          if (value !== undefined) done(() => resolve(value));
        };
        const timer = setTimeout(
          () => done(() => reject(new Error(`Waited ${patience} ms in vain for ${what}.`))),
          patience,
        );
        waiting.add(check);
        check();
      });
    },
  };
}
