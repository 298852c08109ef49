import type { Answer } from "../engine/answer-types.ts";
import { holdsSecret } from "../secrets/secrets.ts";
import type { Words } from "./words/index.ts";

/** `answer` with a warning above everything else where the question holds a password. `isPublic`: others can read it. */
export function warned(answer: Answer, question: string, isPublic: boolean, words: Words): Answer {
  if (!holdsSecret(question)) return answer;
  const notice = { type: "notice", tone: "stop", text: words.secret(isPublic) } as const;
  const card = { ...answer.card, blocks: [notice, ...answer.card.blocks] };
  return { ...answer, notices: [...answer.notices, "secret"], card };
}
