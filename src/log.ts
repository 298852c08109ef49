import { type DestinationStream, type Logger, pino } from "pino";
import type { LogLevel } from "./config.ts";
import { stderrLog } from "./log-stream.ts";
import { eventId } from "./surface/event-id.ts";
import { plainError } from "./surface/plain-error.ts";

/** Fields that must never reach a log, wherever they stand in an object. */
const SECRETS = ["token", "secret", "password", "authorization", "text", "content", "address", "email"];

/**
 * The one logger of the process: JSON lines on stderr, so that stdout stays for answers. The field `error` takes an error as it was
 * thrown and is written without anybody's words, its stack only at debug; `event` is the platform's event that a line belongs to.
 */
export function createLog(level: LogLevel, stream: DestinationStream = stderrLog()): Logger {
  const paths = SECRETS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  const isDetailed = level === "debug" || level === "trace";
  return pino(
    {
      level,
      base: null,
      redact: { paths, censor: "[not logged]" },
      mixin: () => ({ event: eventId() }),
      serializers: { error: (error: unknown) => (isDetailed ? plainError(error) : stackless(error)) },
    },
    stream,
  );
}

function stackless(error: unknown) {
  const { stack: _, cause, ...rest } = plainError(error);
  const { stack: __, ...origin } = cause ?? {};
  return { ...rest, ...(cause ? { cause: origin } : {}) };
}
