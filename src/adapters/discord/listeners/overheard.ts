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
  if (text === "" || desk.once.has(spoken)) return;
  const { language } = frameOf(message).words;
  const answer = ask(desk, { text, language, passive: true });
  const mayAnswer = () => !desk.allowance.refuse({ person: message.author.id, place: message.channelId });
  if (!answer.speaks || !mayAnswer() || !desk.once.claim(spoken, TIMES.conversation)) return;
  await postAnswer(desk, message, answer, text);
}
