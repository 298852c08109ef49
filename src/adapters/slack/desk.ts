import type { Answer, Engine, Slots } from "../../engine/answer-types.ts";
import { after, type Conversations } from "./conversations.ts";
import { HELP_ANSWER } from "./help.ts";
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
  const asksForHelp = ["", "help"].includes(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  return asksForHelp ? HELP_ANSWER : desk.engine.answer({ text, at: desk.today(), slots });
}

/** The same within a conversation: what it was about fills in what is missing, and is remembered as slots. */
export function answerIn(desk: Desk, talk: Talk, text: string): Answer {
  return answerAnew(desk, talk, text, desk.conversations.get(talk.key)?.slots);
}

/** For a whole question, such as a button's: what went before is not mixed in, but what comes after may build on it. */
export function answerAnew(desk: Desk, talk: Talk, text: string, slots?: Slots): Answer {
  const answer = answerTo(desk, text, slots);
  desk.conversations.set(talk.key, after(desk.conversations.get(talk.key), answer, talk.asker));
  return answer;
}

/** A conversation, and who asks in it. */
export interface Talk {
  readonly key: string;
  readonly asker: string;
}
