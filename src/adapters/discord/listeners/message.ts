import type { Message } from "discord.js";
import type { Answer } from "../../../engine/answer-types.ts";
import type { Refusal } from "../../../surface/allowance.ts";
import { helpCard, noteCard } from "../../../surface/help.ts";
import { askIn, asksForHelp } from "../../../surface/talk.ts";
import type { DiscordDesk } from "../desk.ts";
import { readableText } from "../message-text.ts";
import { type Address, addressOf, repliedTo } from "./addressed.ts";
import { slotsOnCard } from "./card-context.ts";
import { conversationOf } from "./conversation.ts";
import { onOverheard } from "./overheard.ts";
import { frameOf, postAnswer, postCard } from "./public-answer.ts";

/** A message in a channel, a thread or a direct message: answered if it is meant for the bot, passed over otherwise. */
export async function onMessage(desk: DiscordDesk, message: Message): Promise<void> {
  const address = addressOf(message, desk.listenChannels);
  if (address === null) return;
  if (address === "overheard") return onOverheard(desk, message);
  const refusal = await desk.allowance.refuse({ person: message.author.id, place: message.channelId });
  if (refusal) return refuseMessage(desk, message, refusal);
  const text = questionIn(message, address);
  if (asksForHelp(text)) return postCard(desk, message, helpCard(desk, frameOf(message).words));
  const answer = await desk.turns.inTurn(conversationOf(message), () => answerTo(desk, message, text));
  // A remark ("lol", "thanks") asks nothing; but whoever sends a key alone has to be told.
  if (answer.speaks || answer.notices.includes("secret")) await postAnswer(desk, message, answer, text);
}

/** Once, in the place of an answer; then nothing. */
async function refuseMessage(
  desk: DiscordDesk,
  message: Message,
  { tooMany, isSaid }: Refusal,
): Promise<void> {
  if (isSaid) await postCard(desk, message, noteCard(frameOf(message).words.tooMany[tooMany]));
}

/** The last resort after a fault of ours: a sentence to whoever expects an answer. */
export async function apologiseFor(desk: DiscordDesk, message: Message): Promise<void> {
  const address = addressOf(message, desk.listenChannels);
  if (address === null || address === "overheard") return;
  await postCard(desk, message, noteCard(frameOf(message).words.wentWrong));
}

/** Somebody who replies to another's question and only names the bot means that question. */
function questionIn(message: Message, address: Address): string {
  const own = readableText(message.content);
  if (own !== "" || address !== "mention") return own;
  const other = repliedTo(message);
  return other && other.author.id !== message.client.user.id ? readableText(other.content) : "";
}

/** Also remembers it. A reply to a card goes on from that card, whoever writes it and however long ago; else the conversation counts. */
async function answerTo(desk: DiscordDesk, message: Message, text: string): Promise<Answer> {
  const { words } = frameOf(message);
  const conversation = conversationOf(message);
  const card = repliedTo(message);
  const slots = card && (await slotsOnCard(desk, card, words, conversation));
  const answer = await askIn(desk, words, conversation, text, { slots });
  if (answer.speaks) await desk.conversations.remember(conversation, answer);
  return answer;
}
