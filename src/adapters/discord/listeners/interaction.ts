import type { Interaction } from "discord.js";
import { ANSWER_THIS, EMAIL } from "../commands/names.ts";
import type { Surface } from "../surface.ts";
import { onAutocomplete } from "./autocomplete.ts";
import { onButton, onSelect } from "./component.ts";
import { onForm } from "./form.ts";
import { onMessageCommand } from "./message-command.ts";
import { frameFor, showPrivately } from "./private-answer.ts";
import { onSlash } from "./slash.ts";

/** Hands an interaction to the listener of its kind; one that nobody knows gets a friendly text. */
export async function onInteraction(surface: Surface, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(surface, interaction);
  if (interaction.isChatInputCommand() && interaction.commandName === EMAIL)
    return onSlash(surface, interaction);
  if (interaction.isMessageContextMenuCommand() && interaction.commandName === ANSWER_THIS) {
    return onMessageCommand(surface, interaction);
  }
  if (interaction.isButton()) return onButton(surface, interaction);
  if (interaction.isStringSelectMenu()) return onSelect(surface, interaction);
  if (interaction.isModalSubmit()) return onForm(surface, interaction);
  return showPrivately(surface, interaction, frameFor(interaction).words.oldButton);
}

/** The last resort after a fault of ours: a sentence instead of "This interaction failed". */
export async function apologise(surface: Surface, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete() || interaction.replied || interaction.deferred) return;
  await showPrivately(surface, interaction, frameFor(interaction).words.wentWrong);
}
