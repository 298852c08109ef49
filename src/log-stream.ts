import { fstatSync, writeSync } from "node:fs";

/** Where log lines go. */
export interface LogStream {
  write(line: string): void;
}

/** As much as may wait for a slow reader. */
const MOST_WAITING_BYTES = 1024 * 1024;

/**
 * Standard error as a log that never holds up the process. A reader that stalls, or a full disk, costs lines, not time: they are dropped,
 * and their number is told when there is room again.
 */
export function stderrLog(): LogStream {
  return countingLog(isFile(2) ? fileWriter(2) : pipeWriter(process.stderr));
}

/** @param write takes a line, or says that there is no room for it now */
export function countingLog(write: (line: string) => boolean): LogStream {
  let dropped = 0;
  return {
    write(line) {
      if (dropped > 0 && write(droppedLine(dropped))) dropped = 0;
      if (dropped > 0 || !write(line)) dropped += 1;
    },
  };
}

const droppedLine = (dropped: number) =>
  `${JSON.stringify({ level: 40, time: Date.now(), dropped, msg: "Log lines were dropped: the reader of stderr was too slow, or the disk is full" })}\n`;

/** Node.js keeps in memory what a pipe does not take, without limit; so its length is watched. */
const pipeWriter = (stream: NodeJS.WriteStream) => (line: string) => {
  if (stream.writableLength + line.length > MOST_WAITING_BYTES) return false;
  stream.write(line);
  return true;
};

/** A stream of Node.js is over after its first error, but a disk has room again some day. */
const fileWriter = (fd: number) => (line: string) => {
  try {
    return writeSync(fd, line) > 0;
  } catch {
    return false;
  }
};

/** Also a device, such as /dev/null. Pipes, sockets and terminals are left to Node.js. */
function isFile(fd: number): boolean {
  try {
    const found = fstatSync(fd);
    return found.isFile() || (found.isCharacterDevice() && !process.stderr.isTTY);
  } catch {
    return false;
  }
}
