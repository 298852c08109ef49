import type { Log } from "../../surface/log.ts";
import { SlackStartError } from "./start-error.ts";

/** What each permission is for, in the words of an operator: https://docs.slack.dev/reference/scopes */
export const SCOPES: Readonly<Record<string, string>> = {
  "app_mentions:read": "to hear mentions",
  "assistant:write": "the suggested questions in the Messages tab",
  "chat:write": "to answer at all",
  commands: "/email and the shortcuts",
  "im:history": "to read direct messages",
  "users:read": "the language of somebody's Slack; without it buttons and notices are English",
};

/** Needed only where it is to listen. */
export const LISTENING_SCOPES: Readonly<Record<string, string>> = {
  "channels:history": "to read the public channels of SLACK_LISTEN_CHANNELS",
  "groups:history": "to read the private channels of SLACK_LISTEN_CHANNELS",
};

/** What an installation asks for, the same that the manifest lists. */
export const requestedScopes = (listens: boolean): string[] =>
  Object.keys({ ...SCOPES, ...(listens ? LISTENING_SCOPES : {}) }).sort();

/** What is needed and was not granted. */
export const lacking = (needed: readonly string[], granted: readonly string[]): string[] =>
  needed.filter((scope) => !granted.includes(scope));

/** Without it a start is of no use. */
const NEEDED = "chat:write";

/**
 * Holds what the bot token may do (the header `x-oauth-scopes` of Slack's answers) against what is used. What is missing is logged by
 * name, with what it is for.
 *
 * @param granted undefined where Slack, or a proxy, did not say
 * @throws SlackStartError without the permission to write
 */
export function checkScopes(granted: readonly string[] | undefined, listens: boolean, log: Log): void {
  if (granted === undefined) return;
  const used = { ...SCOPES, ...LISTENING_SCOPES };
  const missing = lacking(requestedScopes(listens), granted);
  if (missing.length === 0) return;
  const listed = missing.map((scope) => `${scope} (${used[scope]})`).join(", ");
  const message = `SLACK_BOT_TOKEN: the app lacks permissions: ${listed}. Allowed: all that slack-manifest.yaml lists. Add them at api.slack.com/apps, your app, OAuth & Permissions, Bot Token Scopes; then Install App, Reinstall.`;
  if (missing.includes(NEEDED)) throw new SlackStartError(message, "missing_scope", true);
  log.warn({ missing }, message);
}
