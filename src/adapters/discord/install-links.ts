import { PermissionFlagsBits } from "discord.js";

/** All the bot ever does: see the channel, answer in it and in its threads, refer to the message it answers. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

const AUTHORISE = "https://discord.com/oauth2/authorize";

/**
 * Links that install the bot: to a server (with its permissions), or to one's own account.
 * https://docs.discord.com/developers/resources/application#installation-context
 */
export function installLinks(applicationId: string): { server: string; user: string } {
  const link = (query: Record<string, string>) =>
    `${AUTHORISE}?${new URLSearchParams({ client_id: applicationId, ...query })}`;
  return {
    server: link({
      integration_type: "0",
      scope: "bot applications.commands",
      permissions: PERMISSIONS.toString(),
    }),
    user: link({ integration_type: "1", scope: "applications.commands" }),
  };
}
