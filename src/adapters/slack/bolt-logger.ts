import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../surface/log.ts";

/** Tokens (`xoxb-…`, `xapp-…`) never reach a log, whoever wrote them into a message. */
const TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/g;

/**
 * Bolt's log lines in ours. Its debug lines hold whole payloads, so they are dropped; of the others only the first words are kept,
 * without errors and objects that may quote a message.
 */
export function boltLogger(log: Log): Logger {
  const line = (parts: unknown[]) =>
    (typeof parts[0] === "string" ? parts[0] : "error").slice(0, 200).replace(TOKEN, "[token]");
  return {
    debug: () => {},
    info: (...parts) => log.debug({ from: "bolt" }, line(parts)),
    warn: (...parts) => log.warn({ from: "bolt" }, line(parts)),
    error: (...parts) => log.error({ from: "bolt" }, line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
