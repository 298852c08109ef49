/** The end of the process: told by a signal, or because of an error. */
export interface Ending {
  /** Resolves at SIGINT or SIGTERM; rejects with the error of `because`. A second signal ends the process at once. */
  readonly reached: Promise<void>;
  because(error: Error): void;
}

export function createEnding(): Ending {
  let because: (error: Error) => void = () => {};
  const reached = new Promise<void>((resolve, reject) => {
    because = reject;
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  reached.catch(() => {});
  return { reached, because: (error) => because(error) };
}

/**
 * Waits for `work`, but no longer than `ms` milliseconds.
 *
 * @returns whether it was done
 * @throws what `work` throws in that time
 */
export async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
