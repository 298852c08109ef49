import type { Answer, Engine, Question, Slots } from "../engine/answer-types.ts";
import { slotsAfter } from "./slots.ts";

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

  /** Answers, with what was said before in mind. */
  ask(text: string): Answer {
    return this.#take(this.question(text));
  }

  /** The question that a text is in this conversation. */
  question(text: string, passive = this.#options.passive ?? false): Question {
    return { text, at: this.#options.at, slots: this.#slots, passive };
  }

  #take(question: Question): Answer {
    const answer = this.#engine.answer(question);
    this.#slots = slotsAfter(this.#slots, answer);
    return answer;
  }
}
