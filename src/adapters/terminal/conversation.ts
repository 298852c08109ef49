import type { Answer, Engine, Question, Slots } from "../../engine/answer-types.ts";

export interface ConversationOptions {
  readonly at: string;
  /** Earlier questions, oldest first. */
  readonly after?: readonly string[];
  readonly passive?: boolean;
}

/** A conversation: keeps the slots of the last answer, never a text. */
export class Conversation {
  readonly #engine: Engine;
  readonly #options: ConversationOptions;
  #slots: Slots = {};

  constructor(engine: Engine, options: ConversationOptions) {
    this.#engine = engine;
    this.#options = options;
    for (const earlier of options.after ?? []) this.#slots = this.#ask(earlier, false).slots;
  }

  /** Answers, with what was said before in mind. */
  ask(text: string): Answer {
    const answer = this.#ask(text, this.#options.passive ?? false);
    this.#slots = { ...this.#slots, ...answer.slots };
    return answer;
  }

  /** The question that a text is in this conversation. */
  question(text: string, passive = this.#options.passive ?? false): Question {
    return { text, at: this.#options.at, slots: this.#slots, passive };
  }

  #ask(text: string, passive: boolean): Answer {
    return this.#engine.answer(this.question(text, passive));
  }
}
