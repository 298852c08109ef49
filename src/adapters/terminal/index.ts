export { answerObject } from "./answer-object.ts";
export { answerBatch } from "./batch.ts";
export { paintFor } from "./colour.ts";
export { Conversation } from "./conversation.ts";
export { runPrompt } from "./prompt.ts";
export { renderCard } from "./render.ts";
