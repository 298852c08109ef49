import { InteractionContextType, type RepliableInteraction } from "discord.js";
import type { Card } from "../../../card/card.ts";
import type { Answer } from "../../../engine/answer-types.ts";
import { type Audience, renderAnswer } from "../render/answer.ts";
import type { Frame } from "../render/block.ts";
import { renderCard } from "../render/card.ts";
import { noteCard } from "../render/note.ts";
import { replyPrivately } from "../respond/interaction.ts";
import { holdsSecret } from "../secret.ts";
import { remember, type Surface } from "../surface.ts";
import { wordsFor } from "../words/index.ts";
import { conversationOf } from "./conversation.ts";

/** For whom a card is drawn: the person who used the command, in their language. */
export function frameFor(interaction: RepliableInteraction): Frame {
  return { owner: interaction.user.id, words: wordsFor(interaction.locale) };
}

/** Gives an answer to the person alone. `question` is what they wrote; it is looked through for a password, and not kept. */
export async function answerPrivately(
  surface: Surface,
  interaction: RepliableInteraction,
  answer: Answer,
  question: string,
): Promise<void> {
  const frame = frameFor(interaction);
  const inPublic = interaction.isMessageContextMenuCommand() && interaction.inGuild();
  const warning = holdsSecret(question) ? frame.words.secret(inPublic) : undefined;
  remember(surface, conversationOf(interaction), answer);
  await replyPrivately(
    interaction,
    renderAnswer(answer, frame, privateAudience(interaction), warning),
    surface.report,
  );
}

/** Alone with the bot there is nobody to show a card to. */
export function privateAudience(interaction: RepliableInteraction): Audience {
  return interaction.context === InteractionContextType.BotDM ? "shown" : "private";
}

/** Shows a card of our own (help, a friendly no) to the person alone. */
export async function showPrivately(
  surface: Surface,
  interaction: RepliableInteraction,
  card: Card | string,
): Promise<void> {
  const shown = typeof card === "string" ? noteCard(card) : card;
  await replyPrivately(interaction, renderCard(shown, frameFor(interaction)), surface.report);
}
