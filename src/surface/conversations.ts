import { z } from "zod";
import type { Answer, Slots } from "../engine/answer-types.ts";
import type { Memory } from "./memory.ts";
import { slotsAfter } from "./slots.ts";

/** What is kept of a conversation: ids and words of ours, never a person's text. */
export interface Remembered {
  readonly slots: Slots;
  /** Who addressed the bot last; nobody where it spoke unasked. */
  readonly asker?: string | undefined;
}

/** Conversations by the name that a surface gives them. */
export interface Conversations {
  get(name: string): Promise<Remembered | undefined>;
  /** Keeps what the conversation is about after `answer`. Whoever awaits it before the answer goes out is sure of the follow-up. */
  remember(name: string, answer: Answer, asker?: string): Promise<void>;
}

/** Another version of the bot may have written it. */
const Kept = z.object({
  slots: z.record(z.string(), z.string().max(200)),
  asker: z.string().max(100).optional(),
});

/** @param ttlMs silence after which a conversation is forgotten */
export function createConversations(memory: Memory, ttlMs: number): Conversations {
  const get = async (name: string) => read(await memory.get(`talk:${name}`));
  return {
    get,
    async remember(name, answer, asker) {
      const slots = slotsAfter((await get(name))?.slots, answer);
      await memory.set(`talk:${name}`, JSON.stringify({ slots, asker }), ttlMs);
    },
  };
}

function read(kept: string | undefined): Remembered | undefined {
  if (kept === undefined) return undefined;
  try {
    return Kept.parse(JSON.parse(kept)) as Remembered;
  } catch {
    return undefined;
  }
}
