export { Conversation } from "../../surface/conversation.ts";
export { answerObject } from "./answer-object.ts";
export { answerBatch } from "./batch.ts";
export { paintFor } from "./colour.ts";
export { runPrompt } from "./prompt.ts";
export { renderCard } from "./render.ts";
