import type { webApi } from "@slack/bolt";
import type { Installation } from "./installation.ts";

/** The app that is installed, as Slack's screen "Basic Information" has it. */
export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface ExchangeParts extends AppCredentials {
  readonly redirectUri: string;
  /** A client for a token, or for none. */
  readonly clientFor: (token?: string) => webApi.WebClient;
}

/** What came of a code. `rotating`: the app's tokens expire, and nothing here would renew them. */
export type Exchanged =
  | { readonly installation: Installation; readonly appId: string }
  | "rotating"
  | "unusable";

/**
 * Turns Slack's one-time code into an installation: https://docs.slack.dev/reference/methods/oauth.v2.access, and auth.test for the bot's
 * id, by which it knows its own messages.
 *
 * @throws what Slack's client throws
 */
export async function exchange(
  { clientFor, redirectUri, ...app }: ExchangeParts,
  code: string,
): Promise<Exchanged> {
  const answer = await clientFor().oauth.v2.access({
    client_id: app.clientId,
    client_secret: app.clientSecret,
    redirect_uri: redirectUri,
    code,
  });
  if (answer.refresh_token || answer.expires_in) return "rotating";
  const place = answer.is_enterprise_install ? answer.enterprise : answer.team;
  const { access_token: botToken = "", bot_user_id: botUserId = "" } = answer;
  if (answer.token_type !== "bot" || !place?.id || !botToken || !botUserId) return "unusable";
  const { bot_id: botId = "" } = await clientFor(botToken).auth.test();
  const scopes = (answer.scope ?? "").split(",").filter((scope) => scope !== "");
  const { id, name = id } = place;
  const installation = { id, name, botToken, botId, botUserId, scopes, installedAt: Date.now() };
  return { installation, appId: answer.app_id ?? "" };
}

/** Slack's words for credentials that are not the app's: https://docs.slack.dev/reference/methods/oauth.v2.access#errors */
const OURS: Readonly<Record<string, string>> = {
  invalid_client_id: "SLACK_CLIENT_ID: Slack does not know it. Allowed: the Client ID of this app.",
  bad_client_secret: "SLACK_CLIENT_SECRET: Slack refused it. Allowed: the Client Secret of this app.",
  bad_redirect_uri:
    "PUBLIC_URL: Slack refused the address to come back to. Allowed: the one under which this bot is reached; the app must list it, with /slack/oauth_redirect, under OAuth & Permissions, Redirect URLs.",
};

/** The operator's mistake behind a refusal, in a sentence; undefined where it is none of theirs. */
export function settingAtFault(code: string): string | undefined {
  const fault = OURS[code];
  return (
    fault &&
    `${fault} Copy it from api.slack.com/apps, your app, Basic Information, App Credentials, and restart.`
  );
}
