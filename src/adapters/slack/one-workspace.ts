import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "./client.ts";
import { askForToken } from "./health.ts";
import { identify } from "./identity.ts";
import { checkScopes } from "./scopes.ts";
import type { Tenancy, TenancyParts } from "./tenancy.ts";

/**
 * The bot of the workspace that a token belongs to.
 *
 * @throws SlackStartError when Slack refuses the token or cannot be reached, or the app may not write
 */
export async function oneWorkspace(
  botToken: string,
  { clientOptions, listens, log }: TenancyParts,
): Promise<Tenancy> {
  const client = createClient(botToken, clientOptions, log);
  const { botId, botUserId, teamId, scopes, name, team } = await identify(client, sleep);
  checkScopes(scopes, listens, log);
  return {
    authorize: async (source) => ({ botToken, botId, botUserId, teamId: source.teamId ?? teamId }),
    describe: () => `@${name} in ${team}`,
    trouble: () => askForToken(client),
  };
}
