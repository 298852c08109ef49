import { isDirect } from "../places.ts";
import { isRecord } from "../record.ts";
import { incomingText, mentionsIn } from "../text-in.ts";

/** A message that a person has just written, as far as it matters here. */
export interface Post {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly ts: string;
  /** The thread it stands in, or starts when it is answered. */
  readonly root: string;
  readonly isReply: boolean;
  readonly isDirect: boolean;
  readonly mentionsBot: boolean;
  readonly mentionsOthers: boolean;
  readonly text: string;
}

/** With these, a message is still something that a person has just said. https://docs.slack.dev/reference/events/message */
const SPOKEN = new Set([undefined, "file_share", "thread_broadcast"]);

/**
 * Reads a `message` or `app_mention` event. Undefined for all that no person has just written: other apps' posts, edits, deletions,
 * joins, and events without the fields that an answer needs.
 */
export function readPost(event: unknown, team: string, botUserId: string): Post | undefined {
  if (!isRecord(event) || !isSpoken(event)) return undefined;
  const { channel, user, ts, text, thread_ts: thread } = event;
  if (typeof channel !== "string" || typeof user !== "string" || typeof ts !== "string") return undefined;
  if (user === botUserId || user === "USLACKBOT") return undefined;
  const written = typeof text === "string" ? text : "";
  const mentioned = mentionsIn(written);
  return {
    ...{ team, channel, user, ts },
    root: typeof thread === "string" ? thread : ts,
    isReply: typeof thread === "string" && thread !== ts,
    isDirect: event.channel_type === "im" || isDirect(channel),
    mentionsBot: event.type === "app_mention" || mentioned.includes(botUserId),
    mentionsOthers: mentioned.some((id) => id !== botUserId),
    text: written,
  };
}

function isSpoken(event: Record<string, unknown>): boolean {
  const isFresh = SPOKEN.has(event.subtype as string | undefined) && !event.edited && event.hidden !== true;
  return isFresh && !event.bot_id && !event.bot_profile;
}

/** What the person asks, unwrapped; only done for posts that are answered at all. */
export const questionOf = (post: Post): string => incomingText(post.text);
