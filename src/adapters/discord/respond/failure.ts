import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";
import type { Log } from "../../../surface/log.ts";
import { UNWATCHED, type Watch } from "../../../surface/watch.ts";

/**
 * Why Discord did not take something:
 * `gone` = too late or deleted, `taken` = answered already, `forbidden` = no permission, `refused` = the form of the payload,
 * `token` = the bot token is no longer accepted, `other` = an outage or a fault of ours.
 */
export type Failure = "gone" | "taken" | "forbidden" | "refused" | "token" | "other";

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const GONE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** Sorts an error of discord.js by what can be done about it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    if (GONE.includes(error.code)) return "gone";
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return "taken";
    if (error.status === 401) return error.url.includes("/webhooks/") || isCallback(error) ? "gone" : "token";
    if (error.status === 404) return "gone";
    if (error.status === 403) return "forbidden";
    if (error.status === 400) return "refused";
  }
  return "other";
}

/** Whether Discord is down or out of reach for the moment, so that trying again makes sense. */
export function isOutage(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return false;
  return (
    error instanceof HTTPError || (error instanceof Error && (error.name === "AbortError" || "code" in error))
  );
}

function isCallback(error: DiscordAPIError): boolean {
  return error.url.includes("/interactions/");
}

/** What is told of answers that do not get through. */
export interface Report {
  /** Logs a failure in one line and says what it was. */
  (error: unknown): Failure;
  /** An attempt is made again; that is only counted. */
  again(): void;
}

const SENTENCES: Readonly<Record<Failure, string>> = {
  gone: "Discord no longer waits for this answer: it came too late, or its message, channel or token is gone.",
  taken: "This was answered already, perhaps by another copy of the bot.",
  forbidden:
    "Discord does not let the bot write here. It needs View Channel, Send Messages and Send Messages in Threads.",
  refused: "Discord refused the form of an answer.",
  token:
    "Discord no longer accepts DISCORD_TOKEN. Copy a fresh one: Developer Portal, your application, Bot, Reset Token.",
  other: "An answer could not be delivered to Discord.",
};

const LEVELS: Readonly<Record<Failure, keyof Log>> = {
  gone: "info",
  taken: "debug",
  forbidden: "warn",
  refused: "error",
  token: "error",
  other: "error",
};

/**
 * A report that logs; a lost token only once, as every request after it fails the same way.
 * @param restoreToken discord.js forgets the token at the first 401, also at one that was a passing fault of Discord's.
 */
export function createReport(log: Log, restoreToken: () => void, watch: Watch = UNWATCHED): Report {
  let saidToken = false;
  const report = (error: unknown) => {
    const failure = failureOf(error);
    if (failure === "token") restoreToken();
    if (failure !== "token" || !saidToken) log[LEVELS[failure]](fieldsOf(error), SENTENCES[failure]);
    saidToken ||= failure === "token";
    return failure;
  };
  return Object.assign(report, { again: () => watch.retried() });
}

/** Status and code; the rest of an error only where it is not about a request, whose address would hold a token. */
function fieldsOf(error: unknown): object {
  if (error instanceof DiscordAPIError)
    return { status: error.status, code: error.code, reason: error.message };
  if (error instanceof HTTPError) return { status: error.status };
  return { error };
}
