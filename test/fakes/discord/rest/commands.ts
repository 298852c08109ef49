import type { APIApplicationCommand } from "discord-api-types/v10";
import { snowflake } from "../ids.ts";
import { type CommandBody, checkCommands } from "../rules/commands.ts";
import { missingAccess, refuse } from "./api-error.ts";
import type { Request, Route } from "./route.ts";

/** https://docs.discord.com/developers/interactions/application-commands#endpoints */
export const commandRoutes: readonly Route[] = [
  { method: "GET", path: "/applications/:application/commands", handle: listCommands },
  { method: "PUT", path: "/applications/:application/commands", handle: overwriteCommands },
  { method: "GET", path: "/applications/:application/guilds/:guild/commands", handle: listCommands },
  { method: "PUT", path: "/applications/:application/guilds/:guild/commands", handle: overwriteCommands },
];

function scopeOf({ world, params }: Request): string {
  if (params.application !== world.applicationId) throw missingAccess();
  if (params.guild && !world.guilds.get(params.guild)?.installed) throw missingAccess();
  return params.guild ?? "";
}

function listCommands(request: Request): object {
  const commands = request.world.commands.get(scopeOf(request)) ?? [];
  const full = request.query.get("with_localizations") === "true";
  return full ? commands : commands.map(withoutLocalisations);
}

function overwriteCommands(request: Request): object {
  const scope = scopeOf(request);
  const bodies = request.body as CommandBody[];
  refuse(checkCommands(bodies, scope !== ""));
  const before = request.world.commands.get(scope) ?? [];
  const commands = bodies.map((body) => register(request, scope, body, before));
  request.world.commands.set(scope, commands);
  return commands;
}

/** A command as Discord hands it back, its defaults written out. One with the same name keeps its id. */
function register({ world }: Request, scope: string, body: CommandBody, before: APIApplicationCommand[]) {
  const type = body.type ?? 1;
  const same = before.find((command) => command.name === body.name && command.type === type);
  return {
    id: same?.id ?? snowflake(),
    application_id: world.applicationId,
    version: snowflake(),
    default_member_permissions: null,
    nsfw: false,
    description: "",
    name_localizations: null,
    description_localizations: null,
    ...(scope === "" ? { dm_permission: true, contexts: null, integration_types: [0] } : { guild_id: scope }),
    ...body,
    type,
  } as unknown as APIApplicationCommand;
}

function withoutLocalisations(command: object): object {
  return JSON.parse(
    JSON.stringify(command, (key, value) => (key.endsWith("_localizations") ? undefined : value)),
  );
}
