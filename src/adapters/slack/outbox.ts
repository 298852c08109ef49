import type { types, webApi } from "@slack/bolt";
import { LONGEST_WAIT_MS } from "../../surface/limits.ts";
import type { Pacing } from "../../surface/pacing.ts";
import type { Watch } from "../../surface/watch.ts";
import { failureOf, refusesBlocks } from "./failures.ts";
import type { PostTo } from "./response-url.ts";

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
  /** Posts in a channel or thread and says the message's `ts`. Throws when Slack will not have it. */
  post(client: webApi.WebClient, place: Place, message: SlackMessage): Promise<string>;
  /** Says something to one person in a channel that nobody else sees. https://docs.slack.dev/reference/methods/chat.postEphemeral */
  whisper(
    client: webApi.WebClient,
    to: Place & { readonly user: string },
    message: SlackMessage,
  ): Promise<void>;
  /** Answers a command, a shortcut or a click, also where the bot is no member. Throws when Slack will not have it. */
  respond(url: string, showing: Showing, message: SlackMessage): Promise<void>;
  /** The link to a message; undefined for one that is gone. */
  permalink(client: webApi.WebClient, channel: string, ts: string): Promise<string | undefined>;
  /** Takes away the message that only the clicker sees. */
  withdraw(url: string): Promise<void>;
}

export interface OutboxParts {
  readonly pacing: Pacing;
  readonly postTo: PostTo;
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  readonly watch: Pick<Watch, "retried">;
}

export function createOutbox(parts: OutboxParts): Outbox {
  const { pacing, postTo } = parts;
  const unpaced = { turn: async () => {}, hold: parts.sleep };
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
        patiently(pace, parts, async () => {
          const { ts = "" } = await client.chat.postMessage({
            ...where,
            text,
            ...(blocks.length > 0 ? { blocks: [...blocks] } : {}),
          });
          return ts;
        }),
      );
    },
    async whisper(client, { channel, user, thread }, { text }) {
      await client.chat.postEphemeral({ channel, user, text, ...(thread ? { thread_ts: thread } : {}) });
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
        patiently(unpaced, parts, () =>
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

/** Where nothing left our machine, a second and third try do no harm. */
const SOON_MS = [500, 1_500];

interface Pace {
  turn(): Promise<void>;
  hold(ms: number): Promise<void>;
}

type Patience = Pick<OutboxParts, "sleep" | "now" | "watch">;

/**
 * Sends when it is our turn. Tries again only where Slack cannot have carried it out: it was not reached, or said "too many"; anything
 * else might post the same card twice. What would go out more than a minute late is given up.
 */
async function patiently<T>(pace: Pace, { sleep, now, watch }: Patience, send: () => Promise<T>): Promise<T> {
  const deadline = now() + LONGEST_WAIT_MS;
  const isTooLate = (waitMs: number) => now() + waitMs > deadline;
  let soon = 0;
  for (;;) {
    await pace.turn();
    try {
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      const wait = SOON_MS[soon];
      if (failure.kind === "limited" && !isTooLate(failure.waitMs)) await pace.hold(failure.waitMs);
      else if (failure.kind === "unsent" && wait !== undefined) await sleep(wait).then(() => soon++);
      else throw error;
      watch.retried();
    }
  }
}

/** https://docs.slack.dev/reference/methods/chat.getPermalink; undefined for a message that is gone. */
async function permalink(client: webApi.WebClient, channel: string, ts: string): Promise<string | undefined> {
  const found = await client.chat.getPermalink({ channel, message_ts: ts }).catch(() => undefined);
  return found?.permalink;
}
