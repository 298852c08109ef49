import type { ModalSubmitInteraction } from "discord.js";
import { readableText } from "../message-text.ts";
import { ERROR_FIELD } from "../render/form.ts";
import { helpCard } from "../render/note.ts";
import { readState } from "../state.ts";
import { ask, type Surface } from "../surface.ts";
import { answerPrivately, frameFor, showPrivately } from "./private-answer.ts";

/** "Not working?" filled in: the error text, understood in the light of the card it was opened from. */
export async function onForm(surface: Surface, interaction: ModalSubmitInteraction): Promise<void> {
  const { words } = frameFor(interaction);
  const state = readState(interaction.customId);
  if (state?.action !== "form") return showPrivately(surface, interaction, words.oldButton);
  const text = typedInto(interaction);
  if (text === "") return showPrivately(surface, interaction, helpCard(surface.engine, words));
  const { slots } = ask(surface, { text: state.ask });
  return answerPrivately(surface, interaction, ask(surface, { text, slots }), text);
}

function typedInto(interaction: ModalSubmitInteraction): string {
  if (!interaction.fields.fields.has(ERROR_FIELD)) return "";
  return readableText(interaction.fields.getTextInputValue(ERROR_FIELD));
}
