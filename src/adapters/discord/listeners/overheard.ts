import type { Message } from "discord.js";
import { readableText } from "../message-text.ts";
import { ask, type Surface } from "../surface.ts";
import { conversationOf } from "./conversation.ts";
import { postAnswer } from "./public-answer.ts";

/**
 * A message that nobody addressed to the bot, in a channel it was asked to listen to: answered only if the engine is sure
 * enough to speak, and once per talk (a thread, or one person's talk in a channel).
 */
export async function onOverheard(surface: Surface, message: Message): Promise<void> {
  const talk = conversationOf(message);
  const text = readableText(message.content);
  if (text === "" || surface.memory.spoken.has(talk)) return;
  const answer = ask(surface, { text, passive: true });
  if (!answer.speaks) return;
  surface.memory.spoken.set(talk, true);
  await postAnswer(surface, message, answer, text);
}
