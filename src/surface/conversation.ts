import type { Answer, Engine, Question, Slots } from "../engine/answer-types.ts";
import { beginningOf, toldInPart } from "./long-question.ts";
import { slotsAfter } from "./slots.ts";
import { wordsFor } from "./words/index.ts";

export interface ConversationOptions {
  readonly at: string;
  /** Earlier questions, oldest first. */
  readonly after?: readonly string[];
  readonly passive?: boolean;
}

/** One conversation from its beginning to its end, such as the prompt's: keeps the slots of the last answer, never a text. */
export class Conversation {
  readonly #engine: Engine;
  readonly #options: ConversationOptions;
  #slots: Slots = {};

  constructor(engine: Engine, options: ConversationOptions) {
    this.#engine = engine;
    this.#options = options;
    for (const earlier of options.after ?? []) this.#take(this.question(earlier, false));
  }

  /** Answers, with what was said before in mind; a text that is read only in part gets a word about it. */
  ask(text: string): Answer {
    const answer = this.#take(this.question(text));
    return toldInPart(answer, text, wordsFor(answer.card.language));
  }

  /** The question that a text is in this conversation. */
  question(text: string, passive = this.#options.passive ?? false): Question {
    return { text: beginningOf(text), at: this.#options.at, slots: this.#slots, passive };
  }

  #take(question: Question): Answer {
    const answer = this.#engine.answer(question);
    this.#slots = slotsAfter(this.#slots, answer);
    return answer;
  }
}
