import type { Block } from "../card/card.ts";
import type { Answer } from "../engine/answer-types.ts";
import { LONGEST_QUESTION } from "./limits.ts";
import type { Words } from "./words/index.ts";

/** As much of a question as is read. */
export const beginningOf = (question: string): string => question.slice(0, LONGEST_QUESTION);

/** An answer with a word about it, first, where its question was read only in part. */
export function toldInPart<Of extends Answer>(answer: Of, question: string, { readInPart }: Words): Of {
  if (question.length <= LONGEST_QUESTION) return answer;
  const notice: Block = { type: "notice", tone: "info", text: readInPart };
  return { ...answer, card: { ...answer.card, blocks: [notice, ...answer.card.blocks] } };
}
