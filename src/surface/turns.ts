/** Turns by key: what belongs together is done one after the other, in the order in which it was asked for. */
export interface Turns {
  /** Does `work` when what came before it under `key` is done, well or not. Throws what `work` throws. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** So that what is said next in a conversation finds what was answered last, however long that took to be remembered. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async inTurn(key, work) {
      const mine = (last.get(key) ?? Promise.resolve()).then(work);
      const settled = mine.catch(() => {});
      last.set(key, settled);
      try {
        return await mine;
      } finally {
        if (last.get(key) === settled) last.delete(key);
      }
    },
  };
}
