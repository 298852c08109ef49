/**
 * What `work` comes to; or, where that takes longer than `ms` milliseconds, what `late` returns or throws.
 *
 * @throws what `work` throws in that time
 */
export async function inTime<T>(work: Promise<T>, ms: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  work.catch(() => {});
  const over = new Promise<never>((_, reject) => {
    // Where this process itself was held up, the answer may lie there unread: it is taken before the time is over.
    timer = setTimeout(() => setImmediate(reject, OVER), ms);
  });
  try {
    return await Promise.race([work, over]);
  } catch (error) {
    if (error === OVER) return late();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const OVER = Symbol("over");
