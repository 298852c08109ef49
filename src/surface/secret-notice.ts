import type { Answer } from "../engine/answer-types.ts";
import type { Words } from "./words/index.ts";

/** `answer`, its warning of a password told for a place where others can read the question: to delete that first. */
export function warned(answer: Answer, isPublic: boolean, words: Words): Answer {
  const [first, ...rest] = answer.card.blocks;
  if (!isPublic || !answer.notices.includes("secret") || first?.type !== "notice") return answer;
  const notice = { ...first, text: `${words.deleteFirst} ${first.text}` };
  return { ...answer, card: { ...answer.card, blocks: [notice, ...rest] } };
}
