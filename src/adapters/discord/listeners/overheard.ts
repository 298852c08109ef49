import type { Message } from "discord.js";
import { ask } from "../../../surface/talk.ts";
import type { DiscordDesk } from "../desk.ts";
import { TIMES } from "../limits.ts";
import { readableText } from "../message-text.ts";
import { conversationOf } from "./conversation.ts";
import { frameOf, postAnswer } from "./public-answer.ts";

/**
 * A message that nobody addressed to the bot, in a channel it was asked to listen to: answered only if the engine is sure
 * enough to speak, and once per talk (a thread, or one person's talk in a channel).
 */
export async function onOverheard(desk: DiscordDesk, message: Message): Promise<void> {
  const spoken = `unasked:${conversationOf(message)}`;
  const text = readableText(message.content);
  if (text === "" || (await desk.once.has(spoken))) return;
  const { language } = frameOf(message).words;
  const answer = ask(desk, { text, language, passive: true });
  if (!answer.speaks) return;
  if (await desk.allowance.refuse({ person: message.author.id, place: message.channelId })) return;
  if (!(await desk.once.claim(spoken, TIMES.conversation))) return;
  await desk.conversations.remember(conversationOf(message), answer);
  await postAnswer(desk, message, answer, text);
}
