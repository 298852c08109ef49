import { webApi } from "@slack/bolt";
import { CrowdedError } from "../../surface/pacing.ts";

/**
 * What went wrong with a call to Slack, as far as it decides what to do next:
 * wait and try again (`limited`), try again soon because nothing was sent (`unsent`), or give up. `code` is Slack's own word and safe to log.
 */
export type Failure =
  | { readonly kind: "limited"; readonly code: string; readonly waitMs: number }
  | { readonly kind: "unsent"; readonly code: string }
  | { readonly kind: "final"; readonly code: string };

/** A `response_url` that did not take a message. */
export class ResponseUrlError extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfter: number;

  constructor(status: number, code: string, retryAfter: number) {
    super(`response_url answered ${status} ${code}`);
    this.name = "ResponseUrlError";
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Sorts any error that a call to Slack can throw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return limited(error.retryAfter);
  if (error instanceof webApi.WebAPIPlatformError) return ofPlatform(word(error.data.error));
  if (error instanceof webApi.WebAPIHTTPError) return { kind: "final", code: `http_${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError) return ofRequest(error.original);
  if (error instanceof ResponseUrlError) {
    return error.status === 429 ? limited(error.retryAfter) : { kind: "final", code: error.code };
  }
  if (error instanceof CrowdedError) return { kind: "final", code: "crowded" };
  return { kind: "final", code: isStopped(error) ? "stopped" : "unexpected" };
}

/** A sleep that the end of the process woke up: nobody is to be told of it. */
const isStopped = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** Slack's word for what went wrong, for a log line; never a message, which might quote what somebody wrote. */
export const codeOf = (error: unknown): string => failureOf(error).code;

const limited = (seconds: number): Failure => ({
  kind: "limited",
  code: "ratelimited",
  waitMs: Math.max(1, seconds) * 1_000,
});

/** Also "internal_error" and its like are final: Slack may have done it (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
const ofPlatform = (code: string): Failure =>
  code === "ratelimited" || code === "rate_limited" ? limited(1) : { kind: "final", code };

/** No connection came about, so nothing was sent: https://nodejs.org/api/errors.html#common-system-errors and dns. */
const NO_CONNECTION = new Set<unknown>(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** A request that ran into our time limit or was cut off may have been carried out, so it is not sent again. */
function ofRequest(error: Error & { code?: unknown }): Failure {
  if (error.name === "TimeoutError" || error.name === "AbortError")
    return { kind: "final", code: "timed_out" };
  const isUnsent = NO_CONNECTION.has(error.code) || NO_CONNECTION.has((error.cause as typeof error)?.code);
  return { kind: isUnsent ? "unsent" : "final", code: "unreachable" };
}

/** An error code is one short word; anything else is a proxy's page and stays out of the log. */
const word = (code: unknown): string =>
  typeof code === "string" && /^[a-z0-9_]{1,60}$/.test(code) ? code : "unexpected_answer";

/** Whether Slack took offence at the blocks or the length, so that plain text may still pass. */
export function refusesBlocks(error: unknown): boolean {
  return /^(?:invalid_blocks|invalid_blocks_format|msg_blocks_too_long|msg_too_long|invalid_arguments)$/.test(
    codeOf(error),
  );
}
