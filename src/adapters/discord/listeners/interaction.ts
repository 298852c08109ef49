import type { Interaction } from "discord.js";
import { ANSWER_THIS, EMAIL } from "../commands/names.ts";
import type { DiscordDesk } from "../desk.ts";
import { onAutocomplete } from "./autocomplete.ts";
import { onButton, onSelect } from "./component.ts";
import { onForm } from "./form.ts";
import { onMessageCommand } from "./message-command.ts";
import { frameFor, showPrivately } from "./private-answer.ts";
import { onSlash } from "./slash.ts";

/** Hands an interaction to the listener of its kind; one that nobody knows gets a friendly text. */
export async function onInteraction(desk: DiscordDesk, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(desk, interaction);
  if (interaction.isChatInputCommand() && interaction.commandName === EMAIL)
    return onSlash(desk, interaction);
  if (interaction.isMessageContextMenuCommand() && interaction.commandName === ANSWER_THIS) {
    return onMessageCommand(desk, interaction);
  }
  if (interaction.isButton()) return onButton(desk, interaction);
  if (interaction.isStringSelectMenu()) return onSelect(desk, interaction);
  if (interaction.isModalSubmit()) return onForm(desk, interaction);
  return showPrivately(desk, interaction, frameFor(interaction).words.oldButton(desk.ways.command));
}

/** The last resort after a fault of ours: a sentence instead of "This interaction failed". */
export async function apologise(desk: DiscordDesk, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete() || interaction.replied || interaction.deferred) return;
  await showPrivately(desk, interaction, frameFor(interaction).words.wentWrong);
}
