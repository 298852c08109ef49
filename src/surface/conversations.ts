import { LRUCache } from "lru-cache";
import type { Answer, Slots } from "../engine/answer-types.ts";
import { slotsAfter } from "./slots.ts";

/** What is kept of a conversation: ids and words of ours, never a person's text. */
export interface Remembered {
  readonly slots: Slots;
  /** Who addressed the bot last; nobody where it spoke unasked. */
  readonly asker?: string | undefined;
}

/** Conversations by the name that a surface gives them. */
export interface Conversations {
  get(name: string): Remembered | undefined;
  /** Keeps what the conversation is about after `answer`. */
  remember(name: string, answer: Answer, asker?: string): void;
}

const KEPT = 10_000;

/** @param ttlMs silence after which a conversation is forgotten */
export function createConversations(ttlMs: number): Conversations {
  const all = new LRUCache<string, Remembered>({ max: KEPT, ttl: ttlMs });
  return {
    get: (name) => all.get(name),
    remember(name, answer, asker) {
      all.set(name, { slots: slotsAfter(all.get(name)?.slots, answer), asker });
    },
  };
}
