import type { ModalSubmitInteraction } from "discord.js";
import { helpCard } from "../../../surface/help.ts";
import { askChosen, askIn } from "../../../surface/talk.ts";
import type { DiscordDesk } from "../desk.ts";
import { readableText } from "../message-text.ts";
import { ERROR_FIELD } from "../render/form.ts";
import { beginPrivately } from "../respond/interaction.ts";
import { readState } from "../state.ts";
import { conversationOf } from "./conversation.ts";
import { answerPrivately, frameFor, showPrivately } from "./private-answer.ts";

/** "Not working?" filled in: the error text, understood in the light of the card it was opened from. */
export async function onForm(desk: DiscordDesk, interaction: ModalSubmitInteraction): Promise<void> {
  const { words } = frameFor(interaction);
  const state = readState(interaction.customId);
  if (state?.action !== "form") return showPrivately(desk, interaction, words.oldButton(desk.ways.command));
  const text = typedInto(interaction);
  if (text === "") return showPrivately(desk, interaction, helpCard(desk, words));
  const conversation = conversationOf(interaction);
  const { slots } = await askChosen(desk, words, conversation, state.ask);
  const onWait = () => beginPrivately(interaction, desk.report);
  const answer = await askIn(desk, words, conversation, text, { slots, onWait });
  return answerPrivately(desk, interaction, answer, text);
}

function typedInto(interaction: ModalSubmitInteraction): string {
  if (!interaction.fields.fields.has(ERROR_FIELD)) return "";
  return readableText(interaction.fields.getTextInputValue(ERROR_FIELD));
}
