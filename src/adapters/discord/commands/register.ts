import { type REST, Routes } from "discord.js";
import { type Command, DEFINITIONS, forOneServer } from "./definitions.ts";
import { sameCommands } from "./same.ts";

/** Where commands are registered: everywhere, or in one server only (at once, for development). */
export interface Scope {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
}

/**
 * Makes Discord's list of commands the one in this folder: one bulk overwrite, and none if nothing changed.
 * https://docs.discord.com/developers/interactions/application-commands#bulk-overwrite-global-application-commands
 * @returns whether something was written
 * @throws DiscordAPIError if Discord refuses
 */
export async function registerCommands(rest: REST, { applicationId, guildId }: Scope): Promise<boolean> {
  const commands = guildId ? forOneServer(DEFINITIONS) : DEFINITIONS;
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: "true" });
  // A list that cannot be read is written anew.
  const registered = (await rest.get(route, { query }).catch(() => [])) as Command[];
  const comparable = guildId ? forOneServer(registered) : registered;
  if (sameCommands(commands, comparable)) return false;
  await rest.put(route, { body: commands });
  return true;
}
