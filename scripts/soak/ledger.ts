/** What is due to a question: one answer; nothing at all; or, from somebody who floods, an answer or a refusal. */
export type Due = "answer" | "silence" | "answer or refusal";

/** A question, and what became of it. Times are the clock's milliseconds. */
export interface Question {
  readonly surface: "slack" | "discord";
  readonly kind: string;
  /** Where its answer will stand, in the words of its side. One question at a time. */
  readonly key: string;
  readonly due: Due;
  /** By its name in `faults.ts`; "none". */
  readonly fault: string;
  readonly askedAt: number;
  /** What was written, for whoever looks for the reason of a loss. */
  readonly text?: string | undefined;
  /** What must not stand in any answer. */
  readonly secret?: string | undefined;
  answeredAt?: number;
  /** Answers beyond the first. */
  more: number;
  /** What stands there is the documented refusal. */
  isRefused: boolean;
  /** Why it may have been lost; undefined where nothing excuses that. */
  excuse?: string | undefined;
}

export type Asked = Pick<Question, "surface" | "kind" | "key"> &
  Partial<Pick<Question, "due" | "fault" | "text" | "secret" | "excuse">>;

/** Holds each answer against the question it belongs to. */
export class Ledger {
  readonly questions: Question[] = [];
  /** Answers that nobody waited for, by where they stood. */
  readonly unasked: string[] = [];
  /** Answers in which a secret was repeated. */
  leaked = 0;
  readonly #current = new Map<string, Question>();

  open(asked: Asked): Question {
    const question = {
      due: "answer",
      fault: "none",
      ...asked,
      askedAt: Date.now(),
      more: 0,
      isRefused: false,
    } as Question;
    this.questions.push(question);
    this.#current.set(question.key, question);
    return question;
  }

  /** Whether a question still waits there. */
  waitsAt(key: string): boolean {
    const question = this.#current.get(key);
    return question !== undefined && question.answeredAt === undefined;
  }

  /** An answer came to stand at `key`. */
  arrived(
    key: string,
    { at, text, isRefusal = false }: { at: number; text: string; isRefusal?: boolean },
  ): void {
    const question = this.#current.get(key);
    if (!question) return void this.unasked.push(key);
    if (question.secret && text.includes(question.secret)) this.leaked += 1;
    if (question.answeredAt !== undefined || question.due === "silence") question.more += 1;
    question.answeredAt ??= at;
    question.isRefused ||= isRefusal;
  }

  /** Questions without their answer so far. */
  waiting(): Question[] {
    return this.questions.filter(({ due, answeredAt }) => due === "answer" && answeredAt === undefined);
  }
}

/** Milliseconds until the answer. */
export const waitOf = ({ askedAt, answeredAt }: Question): number => (answeredAt ?? Number.NaN) - askedAt;

export const isLost = ({ due, answeredAt, excuse }: Question): boolean =>
  due === "answer" && answeredAt === undefined && excuse === undefined;

/** Lost, and the table of faults allows it. */
export const isExcused = ({ due, answeredAt, excuse }: Question): boolean =>
  due === "answer" && answeredAt === undefined && excuse !== undefined;
