export { answerObject } from "../../surface/answer-object.ts";
export { Conversation } from "../../surface/conversation.ts";
export { answerBatch } from "./batch.ts";
export { paintFor } from "./colour.ts";
export { runPrompt } from "./prompt.ts";
export { renderCard } from "./render.ts";
