import { appendFile } from "node:fs/promises";
import type { Line } from "./line.ts";

/** Where lines are appended. */
export interface Journal {
  /** Appends in the background; never throws, never waits. */
  append(line: Line): void;
  /** Resolves when everything is written, or given up. */
  settled(): Promise<void>;
}

/** Lines that wait for a slow disk; more are dropped. */
const WAITING_AT_MOST = 1_000;

/** @param onError called once, at the first line that could not be written; later ones are tried all the same */
export function createJournal(file: string, onError: (code: string) => void): Journal {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let told = false;
  const fail = (error: NodeJS.ErrnoException) => {
    if (!told) onError(error.code ?? error.name);
    told = true;
  };
  return {
    append(line) {
      if (waiting >= WAITING_AT_MOST) return;
      waiting += 1;
      const text = `${JSON.stringify(line)}\n`;
      last = last
        .then(() => appendFile(file, text, { mode: 0o600 }))
        .catch(fail)
        .finally(() => {
          waiting -= 1;
        });
    },
    settled: () => last,
  };
}
