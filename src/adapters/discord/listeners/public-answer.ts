import type { Message } from "discord.js";
import type { Card } from "../../../card/card.ts";
import type { Answer } from "../../../engine/answer-types.ts";
import { LIMITS } from "../limits.ts";
import { renderAnswer } from "../render/answer.ts";
import type { Frame } from "../render/block.ts";
import { renderCard } from "../render/card.ts";
import type { Page } from "../render/pages.ts";
import { replyTo, writeDirectly } from "../respond/message.ts";
import { holdsSecret } from "../secret.ts";
import { remember, type Surface } from "../surface.ts";
import { wordsFor } from "../words/index.ts";
import { conversationOf } from "./conversation.ts";

/** Posts an answer below a message and remembers what it was about. */
export async function postAnswer(
  surface: Surface,
  message: Message,
  answer: Answer,
  question: string,
): Promise<void> {
  const frame = frameOf(message);
  const warning = holdsSecret(question) ? frame.words.secret(message.inGuild()) : undefined;
  remember(surface, conversationOf(message), answer);
  await post(surface, message, renderAnswer(answer, frame, "public", warning));
}

/** Posts a card of our own, such as the help. */
export function postCard(surface: Surface, message: Message, card: Card): Promise<void> {
  return post(surface, message, renderCard(card, frameOf(message)));
}

/** Where the bot may not write, the person who asked gets the answer directly, with the reason. */
async function post(surface: Surface, message: Message, pages: Page[]): Promise<void> {
  const hasTime = surface.underWay() <= LIMITS.typingNotices;
  const outcome = await replyTo(message, pages, surface.report, hasTime);
  if (outcome !== "forbidden" || !message.inGuild()) return;
  const { words } = frameOf(message);
  const reason = {
    type: "notice",
    tone: "info",
    text: words.cannotWrite(`#${message.channel.name}`),
  } as const;
  const note = renderCard({ title: "", blocks: [reason] }, frameOf(message));
  await writeDirectly(message, [...note, ...pages], surface.report);
}

/** For whom a card is drawn. A message has no language of its own; its server has one. */
export function frameOf(message: Message): Frame {
  return { owner: message.author.id, words: wordsFor(message.guild?.preferredLocale) };
}
