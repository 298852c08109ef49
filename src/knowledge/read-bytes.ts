import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { sep } from "node:path";

/** What was found in the place of a file that can be read. */
export type Refused = "no-file" | "too-large";

/** Opening a pipe does not wait for a writer, nor does a terminal become ours. Windows has neither. */
const HOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * The bytes of a file of at most `most` bytes; never waits, and never reads more, whatever stands there: a pipe, a device, a file of
 * /proc, which says that it is empty.
 *
 * @throws what Node.js throws where it cannot be opened or read
 */
export function readBytes(path: string, most: number): Buffer | Refused {
  const file = openSync(path, HOW);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return "no-file";
    if (found.size > most) return "too-large";
    const bytes = readAtMost(file, most + 1, found.size);
    return bytes.length > most ? "too-large" : bytes;
  } finally {
    closeSync(file);
  }
}

function readAtMost(file: number, most: number, expected: number): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < most) {
    // One byte more than expected, so that the end shows at the second reading.
    const chunk = Buffer.allocUnsafe(Math.min(most - length, Math.max(expected + 1 - length, 4_096)));
    const read = readSync(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

/** Whether a link leads out of a folder; one that leads nowhere does not. */
export function leadsOut(link: string, folder: string): boolean {
  try {
    return !realpathSync(link).startsWith(`${realpathSync(folder)}${sep}`);
  } catch {
    return false;
  }
}
