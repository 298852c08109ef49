import { LRUCache } from "lru-cache";
import type { Answer, Slots } from "../../engine/answer-types.ts";

/** What is kept of a conversation: ids and words of ours, never a person's text. */
export interface Conversation {
  readonly slots: Slots;
  /** Who addressed the bot last; nobody where it spoke unasked. */
  readonly asker?: string | undefined;
}

export type Conversations = Pick<LRUCache<string, Conversation>, "get" | "set">;

const KEPT = 5_000;
const TWELVE_HOURS = 12 * 3_600_000;

export function createConversations(): Conversations {
  return new LRUCache<string, Conversation>({ max: KEPT, ttl: TWELVE_HOURS });
}

export const threadKey = (team: string, channel: string, thread: string) => `${team}:${channel}:${thread}`;

/** A direct message typed beside its thread still belongs to the talk, as does a person's next slash command. */
export const placeKey = (team: string, channel: string, user: string) => `${team}:${channel}:@${user}`;

/** What a conversation is about after `answer`; an answer that found nothing changes nothing. */
export function after(
  before: Conversation | undefined,
  answer: Answer,
  asker: string | undefined,
): Conversation {
  const known = answer.kind === "unknown" && before !== undefined;
  return { slots: known ? before.slots : answer.slots, asker };
}
