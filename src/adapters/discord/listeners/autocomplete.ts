import type { AutocompleteInteraction } from "discord.js";
import type { Engine, Pick } from "../../../engine/answer-types.ts";
import { OPTION } from "../commands/names.ts";
import type { DiscordDesk } from "../desk.ts";
import { LIMITS } from "../limits.ts";
import { suggest } from "../respond/interaction.ts";

/** Completes the option that is being typed; an empty one gets what is asked for most. */
export async function onAutocomplete(desk: DiscordDesk, interaction: AutocompleteInteraction): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  await suggest(interaction, picksFor(desk.engine, name, value), desk.report);
}

function picksFor(engine: Engine, option: string, typed: string): readonly Pick[] {
  switch (option) {
    case OPTION.provider:
      return engine.pickProvider(typed, LIMITS.choices);
    case OPTION.client:
      return engine.pickClient(typed, LIMITS.choices);
    case OPTION.framework:
      return engine.pickFramework(typed, LIMITS.choices);
    default:
      return [];
  }
}
