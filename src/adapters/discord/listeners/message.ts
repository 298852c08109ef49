import type { Message } from "discord.js";
import type { Answer } from "../../../engine/answer-types.ts";
import { readableText } from "../message-text.ts";
import { helpCard, noteCard } from "../render/note.ts";
import { ask, askInConversation, type Surface } from "../surface.ts";
import { type Address, addressOf, repliedTo } from "./addressed.ts";
import { slotsOnCard } from "./card-context.ts";
import { conversationOf } from "./conversation.ts";
import { onOverheard } from "./overheard.ts";
import { frameOf, postAnswer, postCard } from "./public-answer.ts";

/** A message in a channel, a thread or a direct message: answered if it is meant for the bot, passed over otherwise. */
export async function onMessage(surface: Surface, message: Message): Promise<void> {
  const address = addressOf(message, surface.listenChannels);
  if (address === null) return;
  if (address === "overheard") return onOverheard(surface, message);
  const text = questionIn(message, address);
  if (text === "") return postCard(surface, message, helpCard(surface.engine, frameOf(message).words));
  const answer = answerTo(surface, message, text);
  // A remark ("lol", "thanks") asks nothing.
  if (answer.speaks) await postAnswer(surface, message, answer, text);
}

/** The last resort after a fault of ours: a sentence to whoever expects an answer. */
export async function apologiseFor(surface: Surface, message: Message): Promise<void> {
  const address = addressOf(message, surface.listenChannels);
  if (address === null || address === "overheard") return;
  await postCard(surface, message, noteCard(frameOf(message).words.wentWrong));
}

/** Somebody who replies to another's question and only names the bot means that question. */
function questionIn(message: Message, address: Address): string {
  const own = readableText(message.content);
  if (own !== "" || address !== "mention") return own;
  const other = repliedTo(message);
  return other && other.author.id !== message.client.user.id ? readableText(other.content) : "";
}

/** A reply to a card goes on from that card, whoever writes it and however long ago; else the conversation counts. */
function answerTo(surface: Surface, message: Message, text: string): Answer {
  const card = repliedTo(message);
  const slots = card && slotsOnCard(surface, card);
  return slots ? ask(surface, { text, slots }) : askInConversation(surface, conversationOf(message), text);
}
