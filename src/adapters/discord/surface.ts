import { LRUCache } from "lru-cache";
import type { Answer, Engine, Question, Slots } from "../../engine/answer-types.ts";
import { TIMES } from "./limits.ts";
import type { Log } from "./log.ts";
import type { Report } from "./respond/failure.ts";

/** What every listener is given. */
export interface Surface {
  readonly engine: Engine;
  /** Today as YYYY-MM-DD. */
  readonly today: () => string;
  readonly log: Log;
  readonly report: Report;
  readonly memory: Memory;
  /** How many questions are being answered at this moment. */
  readonly underWay: () => number;
  /** Channels (and the threads below them) that may be answered in unasked. */
  readonly listenChannels: ReadonlySet<string>;
}

/** What is remembered, for half an hour and for so many conversations: ids and slots, never a text. */
export interface Memory {
  /** Slots of the last answer by conversation. */
  readonly slots: LRUCache<string, Slots>;
  /** Talks in which the bot has spoken unasked. */
  readonly spoken: LRUCache<string, true>;
  /** Ids of what has been taken up, so that nothing is answered twice. */
  readonly seen: LRUCache<string, true>;
}

const CONVERSATIONS = 10_000;

export function createMemory(): Memory {
  const options = { max: CONVERSATIONS, ttl: TIMES.conversation };
  return { slots: new LRUCache(options), spoken: new LRUCache(options), seen: new LRUCache(options) };
}

/** Asks the engine as of today. */
export function ask(surface: Surface, question: Omit<Question, "at">): Answer {
  return surface.engine.answer({ ...question, at: surface.today() });
}

/** Asks within a conversation: what the last answer was about fills in what this question leaves out. */
export function askInConversation(surface: Surface, conversation: string, text: string): Answer {
  const slots = surface.memory.slots.get(conversation);
  return ask(surface, slots === undefined ? { text } : { text, slots });
}

/** Remembers what an answer was about. */
export function remember(surface: Surface, conversation: string, answer: Answer): void {
  surface.memory.slots.set(conversation, answer.slots);
}
