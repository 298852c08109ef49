import { InteractionContextType, type RepliableInteraction } from "discord.js";
import type { Card } from "../../../card/card.ts";
import type { Answer } from "../../../engine/answer-types.ts";
import { noteCard } from "../../../surface/help.ts";
import { asShown } from "../../../surface/talk.ts";
import { wordsFor } from "../../../surface/words/index.ts";
import type { DiscordDesk } from "../desk.ts";
import { type Audience, renderAnswer } from "../render/answer.ts";
import type { Frame } from "../render/block.ts";
import { renderCard } from "../render/card.ts";
import { replyPrivately } from "../respond/interaction.ts";
import { conversationOf } from "./conversation.ts";

/** For whom a card is drawn: the person who used the command, in their language. */
export function frameFor(interaction: RepliableInteraction): Frame {
  return { owner: interaction.user.id, words: wordsFor(interaction.locale) };
}

/** Gives an answer to the person alone. `text` is the question, `isAgain` as in `Asked`. */
export async function answerPrivately(
  desk: DiscordDesk,
  interaction: RepliableInteraction,
  answer: Answer,
  text: string,
  isAgain = false,
): Promise<void> {
  const frame = frameFor(interaction);
  const isPublic = interaction.isMessageContextMenuCommand() && interaction.inGuild();
  const shown = asShown(desk, frame.words, answer, { text, isPublic, isAgain });
  await desk.conversations.remember(conversationOf(interaction), answer);
  await replyPrivately(interaction, renderAnswer(shown, frame, privateAudience(interaction)), desk.report);
}

/** Alone with the bot there is nobody to show a card to. */
export function privateAudience(interaction: RepliableInteraction): Audience {
  return interaction.context === InteractionContextType.BotDM ? "shown" : "private";
}

/** Shows a card of our own (help, a friendly no) to the person alone. */
export async function showPrivately(
  desk: DiscordDesk,
  interaction: RepliableInteraction,
  card: Card | string,
): Promise<void> {
  const shown = typeof card === "string" ? noteCard(card) : card;
  await replyPrivately(interaction, renderCard(shown, frameFor(interaction)), desk.report);
}
