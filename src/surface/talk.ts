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

/** What somebody wrote, or pressed. */
export interface Asked {
  readonly text: string;
  /** Others can read it. */
  readonly isPublic: boolean;
}

/** An answer on its way to somebody. */
export interface Shown extends Answer {
  /** What its votes come with; a card that is no answer, such as the help, takes none. */
  readonly voteId?: string;
  /** "Ask a person" has somebody to name. */
  readonly hasPerson?: boolean;
}

/** An answer as it is shown: asking for nothing gets the help; a password that others can read is to be deleted first. */
export function asShown(desk: Desk, words: Words, answer: Answer, { text, isPublic }: Asked): Shown {
  if (asksForHelp(text)) return helpAnswer(desk, words);
  const safe = warned(answer, isPublic, words);
  if (isRemark(answer)) return safe;
  const about = { surface: desk.name, entry: answer.entry, provider: answer.provider };
  const voteId = desk.feedback.given(about, text, answer.kind !== "unknown");
  return { ...safe, voteId, hasPerson: desk.contact !== undefined };
}

/** The engine is sure that there is nothing to answer. */
const isRemark = ({ kind, confidence }: Answer) => kind === "unknown" && confidence === 1;
