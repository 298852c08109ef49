import { randomBytes } from "node:crypto";
import type { Json } from "./checks/problem.ts";
import { Workspace, type WorkspaceOptions } from "./workspace.ts";

/** What a person agrees to on Slack's page. */
interface Grant {
  readonly workspace: Workspace;
  readonly redirectUri: string;
  readonly scopes: string;
}

/** All workspaces, and the one app that they may install. https://docs.slack.dev/authentication/installing-with-oauth */
export class Town {
  readonly workspaces: Workspace[] = [];
  readonly app = { clientId: "1234567890.9876543210", clientSecret: randomBytes(16).toString("hex") };
  /** The addresses that the app lists. */
  redirectUris = ["https://waybill.example.com/slack/oauth_redirect"];
  /** Whether the app's tokens expire. */
  rotates = false;
  readonly #codes = new Map<string, Grant>();
  readonly #count = { last: 0 };

  add(options: Omit<WorkspaceOptions, "count"> = {}): Workspace {
    const workspace = new Workspace({ ...options, count: this.#count });
    this.workspaces.push(workspace);
    return workspace;
  }

  /** The workspace that a request's token belongs to, or Slack's word for why none. */
  ofToken(authorization: string): Workspace | string {
    const token = authorization.replace(/^Bearer /, "");
    const revoked = this.workspaces.find((one) => one.revoked.has(token))?.revoked.get(token);
    return (
      revoked ??
      this.workspaces.find(({ tokens }) => [tokens.bot, tokens.app].includes(token)) ??
      "invalid_auth"
    );
  }

  /** Somebody of the workspace presses Allow on Slack's page, at this address; gives the address that they are sent to. */
  allow(page: URL, workspace: Workspace): URL {
    const asked = this.#asked(page);
    const code = randomBytes(12).toString("hex");
    const { redirectUri } = asked;
    this.#codes.set(code, { workspace, redirectUri, scopes: asked.scopes });
    return back(redirectUri, { code, state: asked.state });
  }

  /** They press Cancel. */
  cancel(page: URL): URL {
    const { redirectUri, state } = this.#asked(page);
    return back(redirectUri, { error: "access_denied", state });
  }

  /** https://docs.slack.dev/reference/methods/oauth.v2.access */
  exchange(args: Json): Json {
    const { clientId, clientSecret } = this.app;
    if (args.client_id !== clientId) return { error: "invalid_client_id" };
    if (args.client_secret !== clientSecret) return { error: "bad_client_secret" };
    const grant = this.#codes.get(String(args.code));
    if (!grant) return { error: "invalid_code" };
    this.#codes.delete(String(args.code));
    if (args.redirect_uri !== grant.redirectUri) return { error: "bad_redirect_uri" };
    const { workspace, scopes } = grant;
    const { team, bot, enterprise, isWhole } = workspace;
    workspace.scopes = new Set(scopes.split(","));
    return {
      access_token: workspace.renewToken(),
      token_type: "bot",
      scope: scopes,
      bot_user_id: bot.userId,
      app_id: bot.appId,
      team: isWhole ? null : { id: team.id, name: team.name },
      enterprise: enterprise ?? null,
      is_enterprise_install: isWhole,
      authed_user: { id: "U0ADMIN" },
      ...(this.rotates ? { refresh_token: "xoxe-1-abc", expires_in: 43_200 } : {}),
    };
  }

  #asked(page: URL) {
    const asked = Object.fromEntries(page.searchParams);
    const { client_id, redirect_uri: redirectUri = "", scope: scopes = "", state = "" } = asked;
    if (
      page.origin + page.pathname !== "https://slack.com/oauth/v2/authorize" ||
      client_id !== this.app.clientId
    )
      throw new Error(`Slack has no such page: ${page}`);
    if (!this.redirectUris.includes(redirectUri)) throw new Error(`The app does not list ${redirectUri}`);
    return { redirectUri, scopes, state };
  }
}

const back = (to: string, query: Record<string, string>) => new URL(`${to}?${new URLSearchParams(query)}`);
