import type { ButtonInteraction } from "discord.js";
import { checkCard } from "../../../surface/connection-check.ts";
import type { DiscordDesk } from "../desk.ts";
import { beginPrivately } from "../respond/interaction.ts";
import type { State } from "../state.ts";
import { frameFor, showPrivately } from "./private-answer.ts";

/** "Check the connection": Discord is told to wait, then whoever presses gets what was seen, alone. */
export async function onCheck(
  desk: DiscordDesk,
  interaction: ButtonInteraction,
  { ask: id }: State,
): Promise<void> {
  const { words } = frameFor(interaction);
  if (!(await beginPrivately(interaction, desk.report))) return;
  const card = await checkCard(desk, id, interaction.user.id);
  await showPrivately(desk, interaction, card ?? words.oldButton(desk.ways.command));
}
