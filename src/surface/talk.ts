import { wholeCard } from "../card/card.ts";
import type { Answer, Question, Slots } from "../engine/answer-types.ts";
import { checkIdOf } from "./connection-check.ts";
import type { Remembered } from "./conversations.ts";
import type { Desk } from "./desk.ts";
import { eventSeconds } from "./event-id.ts";
import { helpAnswer } from "./help.ts";
import { beginningOf, toldInPart } from "./long-question.ts";
import { type LookingUp, lookedUp } from "./look-up.ts";
import { warned } from "./secret-notice.ts";
import { type Language, type Words, wordsFor } from "./words/index.ts";

/** Asks the engine as of today; of a very long text only the beginning. */
export function ask(desk: Desk, question: Omit<Question, "at">): Answer {
  return desk.engine.answer({ ...question, text: beginningOf(question.text), at: desk.today() });
}

/** Asks the same, and looks an unknown domain up where that is switched on. */
export const askFurther = (
  desk: Desk,
  question: Omit<Question, "at">,
  looking: Omit<LookingUp, "discover">,
): Promise<Answer> =>
  lookedUp((discovery) => ask(desk, { ...question, ...(discovery && { discovery }) }), {
    ...looking,
    discover: desk.discover,
  });

/** What may be told with a question in a conversation. */
export interface Asking {
  /** What fills in instead, such as the slots of the card that somebody replies to, or what was picked from a list, by its ids. */
  readonly slots?: Slots | undefined;
  /** As in `LookingUp`. */
  readonly onWait?: LookingUp["onWait"];
}

/**
 * Asks within a conversation: what the last answer was about fills in what this question leaves out.
 *
 * @param words the client's
 */
export async function askIn(
  desk: Desk,
  words: Words,
  conversation: string,
  text: string,
  { slots, onWait }: Asking = {},
): Promise<Answer> {
  const talk = await desk.conversations.get(conversation);
  const question = { text, language: languageOf(talk, words), slots: slots ?? talk?.slots ?? {} };
  return askFurther(desk, question, { asker: conversation, onWait });
}

/**
 * What a button or a list asks: its words are ours, so the answer is in the language of the conversation, or of the client.
 *
 * @param conversation the one that the card stands in; undefined where there is none
 */
export async function askChosen(
  desk: Desk,
  words: Words,
  conversation: string | undefined,
  text: string,
  { slots = {}, onWait }: Asking = {},
): Promise<Answer> {
  const talk = conversation === undefined ? undefined : await desk.conversations.get(conversation);
  const question = { text, slots, language: languageOf(talk, words), chosen: true };
  return askFurther(desk, question, { asker: conversation ?? desk.name, onWait });
}

/** The language that counts where a text tells none: of a conversation that has begun, else of the client. */
export const languageOf = (talk: Remembered | undefined, { language }: Words): Language =>
  talk ? (talk.slots.language ?? "en") : language;

/** The words around an answer, in the language that it is told in. `words`: the client's, where that is not known. */
export function wordsAround({ card, slots }: Pick<Answer, "card" | "slots">, words: Words): Words {
  const language = slots.language ?? card.language;
  return language === undefined ? words : wordsFor(language);
}

/** An answer with all that stands behind More. */
export const wholeAnswer = (answer: Answer): Answer => ({ ...answer, card: wholeCard(answer.card) });

/** Whether nothing is asked but what to ask: an empty question, or `help`. */
export function asksForHelp(text: string): boolean {
  return ["", "help"].includes(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
}

/** What somebody wrote, or pressed. */
export interface Asked {
  readonly text: string;
  /** Others can read it. */
  readonly isPublic: boolean;
  /** The answer stands somewhere already and is only shown again, whole or to more people: no question that counts. */
  readonly isAgain?: boolean;
}

/** An answer on its way to somebody. */
export interface Shown extends Answer {
  /** What its votes come with; a card that is no answer, such as the help, takes none. */
  readonly voteId?: string;
  /** "Ask a person" has somebody to name. */
  readonly hasPerson?: boolean;
  /** What "Check the connection" carries, where there is such a button. */
  readonly checkId?: string | undefined;
}

/**
 * An answer as it is shown: asking for nothing gets the help; a password that others can read is to be deleted first, and a text
 * that was read only in part has a word about it. Every answer passes here, and is counted here: once a question. Help and a word to
 * a remark answer none.
 */
export function asShown(desk: Desk, words: Words, answer: Answer, { text, isPublic, isAgain }: Asked): Shown {
  if (asksForHelp(text)) return helpAnswer(desk, words);
  const around = wordsAround(answer, words);
  const safe = toldInPart(warned(answer, isPublic, around), text, around);
  if (isRemark(answer)) return safe;
  if (!isAgain) desk.watch.answered(answer, eventSeconds());
  const about = { surface: desk.name, entry: answer.entry, provider: answer.provider };
  const voteId = desk.feedback.given(about, beginningOf(text), answer.kind !== "unknown");
  return { ...safe, voteId, hasPerson: desk.contact !== undefined, checkId: checkIdOf(desk, answer) };
}

/** The engine is sure that there is nothing to answer. */
const isRemark = ({ kind, confidence }: Answer) => kind === "unknown" && confidence === 1;
