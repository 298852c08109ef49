import type { Answer } from "../engine/answer-types.ts";

/** Of an answer what may be counted: ids and numbers of ours. */
export type Counted = Pick<Answer, "kind" | "entry" | "confidence">;

/** What happens at a surface, told to whoever counts. Nothing that somebody wrote, no person and no place is in it. */
export interface Watch {
  /** A question was answered. `seconds`: since it arrived; undefined where that is not known. */
  answered(answer: Counted, seconds: number | undefined): void;
  /** 👍 or 👎 was pressed, and counts. */
  voted(isRight: boolean): void;
  /** "Check the connection" was pressed, and answered. */
  checked(): void;
  /** The platform refused a call, or did not answer it. "Too many" is no refusal. */
  apiError(): void;
  /** A call is made again. */
  retried(): void;
  /** A connection to the platform was made again. */
  reconnected(): void;
  /** How many answers are under way at this moment: worked out, sent, or waiting for their turn. */
  underWay(count: number): void;
}

/** For where nobody counts. */
export const UNWATCHED: Watch = {
  answered() {},
  voted() {},
  checked() {},
  apiError() {},
  retried() {},
  reconnected() {},
  underWay() {},
};
