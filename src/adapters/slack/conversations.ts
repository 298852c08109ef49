import { LRUCache } from "lru-cache";
import type { Slots } from "../../engine/answer-types.ts";

/** What is kept of a conversation: ids and words of ours, never a person's text. */
export interface Conversation {
  readonly slots: Slots;
  /** Whether somebody addressed the bot in it; in others it does not follow up unasked. */
  readonly asked: boolean;
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
