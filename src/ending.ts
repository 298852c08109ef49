import { isatty } from "node:tty";

/** The end of the process: told by a signal, or because of an error. */
export interface Ending {
  /**
   * Resolves at SIGINT or SIGTERM, and when the terminal that it writes to was closed; rejects with the error of `because`. A second
   * SIGINT or SIGTERM ends the process at once.
   */
  readonly reached: Promise<void>;
  because(error: Error): void;
}

export function createEnding(): Ending {
  let because: (error: Error) => void = () => {};
  const reached = new Promise<void>((resolve, reject) => {
    because = reject;
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
    process.on("SIGHUP", () => {
      if (isTerminalGone()) resolve();
    });
  });
  reached.catch(() => {});
  return { reached, because: (error) => because(error) };
}

/** SIGHUP has two meanings: read the configuration anew, and "your terminal was closed". Then stderr, which was one, is none any more. */
export const isTerminalGone = (): boolean => process.stderr.isTTY && !isatty(process.stderr.fd);

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
