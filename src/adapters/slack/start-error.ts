import { webApi } from "@slack/bolt";
import { plainError } from "../../surface/plain-error.ts";
import { codeOf } from "./failures.ts";

/** Slack refused to let the bot start. The message says what to change; it never holds a token. */
export class SlackStartError extends Error {
  /** Slack's word for it, such as `invalid_auth`. */
  readonly code: string;
  /** True where a setting is wrong; false where Slack could not be reached. */
  readonly isConfiguration: boolean;

  constructor(message: string, code: string, isConfiguration: boolean) {
    super(message);
    this.name = "SlackStartError";
    this.code = code;
    this.isConfiguration = isConfiguration;
  }
}

export type TokenName = "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN";

const TOKENS: Readonly<Record<TokenName, { allowed: string; screen: string }>> = {
  SLACK_BOT_TOKEN: {
    allowed: "the Bot User OAuth Token of an installed app (xoxb-…)",
    screen: "OAuth & Permissions (after Install App)",
  },
  SLACK_APP_TOKEN: {
    allowed: "an app-level token with the scope connections:write (xapp-…)",
    screen: "Basic Information, App-Level Tokens",
  },
};

/** https://docs.slack.dev/reference/methods/auth.test#errors and apps.connections.open#errors: no later try can help. */
const REFUSALS = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_expired",
  "token_revoked",
  "user_removed_from_team",
  "team_disabled",
  "not_allowed_token_type",
  "missing_scope",
  "no_permission",
  "org_login_required",
  "ekm_access_denied",
  "forbidden_team",
]);

export const isRefusal = (error: unknown): boolean => REFUSALS.has(codeOf(error));

/** The sentence for whoever starts the bot: which variable, what Slack said, what is allowed, where to find it. */
export function startError(variable: TokenName, error: unknown): SlackStartError {
  const code = codeOf(error);
  if (!isRefusal(error)) return unreachable(reasonOf(error) ?? code);
  const { allowed, screen } = TOKENS[variable];
  return new SlackStartError(
    `${variable}: Slack refused it (${code}). Allowed: ${allowed}. Copy it from api.slack.com/apps, your app, ${screen}.`,
    code,
    true,
  );
}

/** Why the network did not take a request, in the system's word (ENOTFOUND, ECONNREFUSED, CERT_HAS_EXPIRED); undefined where it did. */
function reasonOf(error: unknown): string | undefined {
  const original = error instanceof webApi.WebAPIRequestError ? error.original : undefined;
  const { code } = plainError(original?.cause ?? original);
  return code === undefined ? undefined : String(code);
}

const unreachable = (code: string) =>
  new SlackStartError(
    `Slack: no usable answer from the Web API (${code}). Needed: outgoing HTTPS to slack.com, or a right SLACK_API_URL. Check the network and start again.`,
    code,
    false,
  );

export const emptySecret = () =>
  new SlackStartError(
    "SLACK_SIGNING_SECRET: found empty. Allowed: the app's signing secret. Copy it from api.slack.com/apps, your app, Basic Information, App Credentials.",
    "empty_secret",
    true,
  );
