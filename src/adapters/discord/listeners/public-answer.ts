import type { Message } from "discord.js";
import type { Card } from "../../../card/card.ts";
import type { Answer } from "../../../engine/answer-types.ts";
import { noteCard } from "../../../surface/help.ts";
import { asShown } from "../../../surface/talk.ts";
import { wordsFor } from "../../../surface/words/index.ts";
import type { DiscordDesk } from "../desk.ts";
import { LIMITS } from "../limits.ts";
import type { Frame } from "../render/block.ts";
import { renderCard } from "../render/card.ts";
import type { Page } from "../render/pages.ts";
import { replyTo, writeDirectly } from "../respond/message.ts";
import { placeOf, share } from "./share.ts";

/** Posts an answer below a message. `text`: the question. */
export async function postAnswer(
  desk: DiscordDesk,
  message: Message,
  answer: Answer,
  text: string,
): Promise<void> {
  const frame = frameOf(message);
  const shown = asShown(desk, frame.words, answer, { text, isPublic: message.inGuild() });
  await share(desk, placeOf(message), shown, frame, (pages) => post(desk, message, pages));
}

/** Posts a card of our own, such as the help. */
export async function postCard(desk: DiscordDesk, message: Message, card: Card): Promise<void> {
  await post(desk, message, renderCard(card, frameOf(message)));
}

/** Where the bot may not write, the person who asked gets the answer directly, with the reason. */
async function post(desk: DiscordDesk, message: Message, pages: Page[]): Promise<Message | undefined> {
  const hasTime = desk.underWay() <= LIMITS.typingNotices;
  const { outcome, first } = await replyTo(message, pages, desk.report, hasTime);
  if (outcome !== "forbidden" || !message.inGuild()) return first;
  const frame = frameOf(message);
  const reason = noteCard(frame.words.cannotWrite(`#${message.channel.name}`));
  await writeDirectly(message, [...renderCard(reason, frame), ...pages], desk.report);
  return undefined;
}

/** For whom a card is drawn. A message has no language of its own; its server has one. */
export function frameOf(message: Message): Frame {
  return { owner: message.author.id, words: wordsFor(message.guild?.preferredLocale) };
}
