import { type DestinationStream, type Logger, pino } from "pino";
import type { LogLevel } from "./config.ts";

/** Fields that must never reach a log, wherever they stand in an object. */
const SECRETS = ["token", "secret", "password", "authorization", "text", "content", "address", "email"];

/** The one logger of the process: JSON lines on stderr, so that stdout stays for answers. */
export function createLog(level: LogLevel, stream?: DestinationStream): Logger {
  const paths = SECRETS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino(
    { level, base: null, redact: { paths, censor: "[not logged]" } },
    stream ?? pino.destination({ fd: 2, sync: true }),
  );
}
