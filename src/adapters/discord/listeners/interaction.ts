import type { Interaction, RepliableInteraction } from "discord.js";
import type { Refusal } from "../../../surface/allowance.ts";
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
  const refusal = await desk.allowance.refuse({ person: interaction.user.id });
  if (refusal) return refuseInteraction(desk, interaction, refusal);
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

/** Once, for the person alone. What comes after it is passed over: Discord then says that nobody answered. */
async function refuseInteraction(
  desk: DiscordDesk,
  interaction: RepliableInteraction,
  { tooMany, isSaid }: Refusal,
): Promise<void> {
  if (isSaid) await showPrivately(desk, interaction, frameFor(interaction).words.tooMany[tooMany]);
}

/** The last resort after a fault of ours: a sentence instead of "This interaction failed". */
export async function apologise(desk: DiscordDesk, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete() || interaction.replied || interaction.deferred) return;
  await showPrivately(desk, interaction, frameFor(interaction).words.wentWrong);
}
