import type { Discover, Discovery } from "../discovery/found.ts";
import type { Answer, Engine, Question, Slots } from "../engine/answer-types.ts";
import { beginningOf, toldInPart } from "./long-question.ts";
import { lookedUp } from "./look-up.ts";
import { slotsAfter } from "./slots.ts";
import { wordsFor } from "./words/index.ts";

export interface ConversationOptions {
  readonly at: string;
  /** Earlier questions, oldest first. */
  readonly after?: readonly string[];
  readonly passive?: boolean;
  readonly discover?: Discover | undefined;
}

/** One conversation from its beginning to its end, such as the prompt's: keeps the slots of the last answer, never a text. */
export class Conversation {
  readonly #engine: Engine;
  readonly #options: ConversationOptions;
  #slots: Slots = {};

  constructor(engine: Engine, options: ConversationOptions) {
    this.#engine = engine;
    this.#options = options;
    for (const earlier of options.after ?? []) this.#remember(engine.answer(this.question(earlier, false)));
  }

  /**
   * Answers, with what was said before in mind; a text that is read only in part gets a word about it. An unknown domain is looked up
   * where that is switched on.
   */
  async ask(text: string): Promise<Answer> {
    const question = this.question(text);
    const { discover } = this.#options;
    const ask = (discovery?: Discovery) =>
      this.#engine.answer({ ...question, ...(discovery && { discovery }) });
    const answer = this.#remember(await lookedUp(ask, { discover, asker: "terminal" }));
    return toldInPart(answer, text, wordsFor(answer.card.language));
  }

  /** The question that a text is in this conversation. */
  question(text: string, passive = this.#options.passive ?? false): Question {
    return { text: beginningOf(text), at: this.#options.at, slots: this.#slots, passive };
  }

  #remember(answer: Answer): Answer {
    this.#slots = slotsAfter(this.#slots, answer);
    return answer;
  }
}
