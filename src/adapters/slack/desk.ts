import type { Answer, Engine, Slots } from "../../engine/answer-types.ts";
import type { Conversations } from "./conversations.ts";
import { asksForHelp, HELP_ANSWER } from "./help.ts";
import type { Log } from "./log.ts";
import type { Once } from "./once.ts";
import type { Outbox } from "./outbox.ts";

/** What every listener works with. */
export interface Desk {
  readonly engine: Engine;
  /** The day that dated facts are read at, YYYY-MM-DD. */
  readonly today: () => string;
  readonly conversations: Conversations;
  readonly once: Once;
  readonly outbox: Outbox;
  /** Channels in which the bot may speak unasked. */
  readonly listenChannels: ReadonlySet<string>;
  readonly log: Log;
}

/** Answers what somebody asked of the bot; asking for nothing gets the help. */
export function answerTo(desk: Desk, text: string, slots: Slots = {}): Answer {
  return asksForHelp(text) ? HELP_ANSWER : desk.engine.answer({ text, at: desk.today(), slots });
}

/** The same within a conversation: what it was about fills in what is missing, and is remembered as slots. */
export function answerIn(desk: Desk, key: string, text: string, extra: Slots = {}): Answer {
  const answer = answerTo(desk, text, { ...desk.conversations.get(key)?.slots, ...extra });
  desk.conversations.set(key, { slots: answer.slots, asked: true });
  return answer;
}
