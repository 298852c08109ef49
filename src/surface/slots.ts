import type { Answer, Slots } from "../engine/answer-types.ts";

/** What a conversation is about after `answer`: an answer that found nothing, such as a remark's, changes nothing. */
export const slotsAfter = (before: Slots | undefined, answer: Answer): Slots =>
  answer.kind === "unknown" && before ? before : answer.slots;
