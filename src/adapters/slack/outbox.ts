import { type types, webApi } from "@slack/bolt";
import type { Posted } from "../../surface/cooldown.ts";
import type { Pacing } from "../../surface/pacing.ts";
import { failureOf, ResponseUrlError, refusesBlocks } from "./failures.ts";

/** One message: the card as blocks, and the same facts as text for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

export interface Place {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** How a message sent to a `response_url` is shown. https://docs.slack.dev/interactivity/handling-user-interaction */
export interface Showing {
  readonly to: "asker" | "everyone";
  readonly thread?: string | undefined;
}

/** The only way out for messages: paced, patient with "too many", and in plain text where blocks are refused. */
export interface Outbox {
  /** Posts in a channel or thread and says what stands there now. Throws when Slack will not have it. */
  post(client: webApi.WebClient, place: Place, message: SlackMessage): Promise<Posted>;
  /** Answers a command, a shortcut or a click, also where the bot is no member. Throws when Slack will not have it. */
  respond(url: string, showing: Showing, message: SlackMessage): Promise<void>;
  /** The link to a message; undefined for one that is gone. */
  permalink(client: webApi.WebClient, channel: string, ts: string): Promise<string | undefined>;
  /** Takes away the message that only the clicker sees. */
  withdraw(url: string): Promise<void>;
}

export interface OutboxParts {
  readonly pacing: Pacing;
  readonly sleep: (ms: number) => Promise<void>;
}

export function createOutbox({ pacing, sleep }: OutboxParts): Outbox {
  const unpaced = { turn: async () => {}, hold: sleep };
  return {
    post(client, { channel, thread }, message) {
      const pace = { turn: () => pacing.turn(channel), hold: async (ms: number) => pacing.hold(channel, ms) };
      const where = {
        channel,
        ...(thread ? { thread_ts: thread } : {}),
        unfurl_links: false,
        unfurl_media: false,
      };
      return readably(message, ({ text, blocks }) =>
        patiently(pace, sleep, async () => {
          const { ts = "" } = await client.chat.postMessage({
            ...where,
            text,
            ...(blocks.length > 0 ? { blocks: [...blocks] } : {}),
          });
          return { id: `${channel}:${ts}`, link: () => permalink(client, channel, ts) };
        }),
      );
    },
    respond(url, { to, thread }, message) {
      const where = {
        response_type: to === "everyone" ? "in_channel" : "ephemeral",
        replace_original: false,
        ...(thread ? { thread_ts: thread } : {}),
        unfurl_links: false,
        unfurl_media: false,
      };
      return readably(message, ({ text, blocks }) =>
        patiently(unpaced, sleep, () =>
          postTo(url, { ...where, text, ...(blocks.length > 0 ? { blocks } : {}) }),
        ),
      );
    },
    permalink,
    withdraw: (url) => postTo(url, { delete_original: true }),
  };
}

/** Sends the message, or where Slack refuses its blocks, its text. */
async function readably<T>(message: SlackMessage, send: (message: SlackMessage) => Promise<T>): Promise<T> {
  try {
    return await send(message);
  } catch (error) {
    if (message.blocks.length === 0 || !refusesBlocks(error)) throw error;
    return send({ text: message.text, blocks: [] });
  }
}

const SOON_MS = [500, 1_500];
const MOST_HOLDS = 5;

interface Pace {
  turn(): Promise<void>;
  hold(ms: number): Promise<void>;
}

/** Sends when it is our turn; waits as long as Slack asks, and tries again twice after a passing failure. */
async function patiently<T>(pace: Pace, sleep: OutboxParts["sleep"], send: () => Promise<T>): Promise<T> {
  let soon = 0;
  let holds = 0;
  for (;;) {
    await pace.turn();
    try {
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      const wait = SOON_MS[soon];
      if (failure.kind === "limited" && holds++ < MOST_HOLDS) await pace.hold(failure.waitMs);
      else if (failure.kind === "passing" && wait !== undefined) await sleep(wait).then(() => soon++);
      else throw error;
    }
  }
}

/** https://docs.slack.dev/reference/methods/chat.getPermalink; undefined for a message that is gone. */
async function permalink(client: webApi.WebClient, channel: string, ts: string): Promise<string | undefined> {
  const found = await client.chat.getPermalink({ channel, message_ts: ts }).catch(() => undefined);
  return found?.permalink;
}

const PATIENCE_MS = 10_000;

/** Slack answers `ok`, or a status or JSON object that says what it did not like. */
async function postTo(url: string, message: object): Promise<void> {
  if (!URL.canParse(url)) throw new ResponseUrlError(0, "no_url", 0);
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(message),
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: Error) => {
    throw new webApi.WebAPIRequestError(error);
  });
  const body = await response.text();
  const code = /"error"\s*:\s*"([a-z_]{1,60})"/.exec(body)?.[1] ?? /^[a-z_]{3,60}$/.exec(body.trim())?.[0];
  if (response.ok && (code === undefined || code === "ok")) return;
  throw new ResponseUrlError(response.status, code ?? `http_${response.status}`, retryAfter(response));
}

const retryAfter = (response: Response) =>
  Number.parseInt(response.headers.get("retry-after") ?? "1", 10) || 1;
