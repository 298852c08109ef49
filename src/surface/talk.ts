import type { Answer, Question } from "../engine/answer-types.ts";
import type { Desk } from "./desk.ts";
import { helpAnswer } from "./help.ts";
import { warned } from "./secret-notice.ts";
import type { Words } from "./words/index.ts";

/** Asks the engine as of today. */
export function ask(desk: Desk, question: Omit<Question, "at">): Answer {
  return desk.engine.answer({ ...question, at: desk.today() });
}

/** Asks within a conversation: what the last answer was about fills in what this question leaves out. */
export function askIn(desk: Desk, conversation: string, text: string): Answer {
  return ask(desk, { text, slots: desk.conversations.get(conversation)?.slots ?? {} });
}

/** Whether nothing is asked but what to ask: an empty question, or `help`. */
export function asksForHelp(text: string): boolean {
  return ["", "help"].includes(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
}

/** What somebody wrote. */
export interface Asked {
  readonly text: string;
  /** Others can read it. */
  readonly isPublic: boolean;
}

/** An answer as it is shown: asking for nothing gets the help, and a question with a password in it a warning first. */
export function asShown(desk: Desk, words: Words, answer: Answer, { text, isPublic }: Asked): Answer {
  return asksForHelp(text) ? helpAnswer(desk, words) : warned(answer, text, isPublic, words);
}
