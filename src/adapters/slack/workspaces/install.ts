import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../../../surface/log.ts";
import type { Handler } from "../../../surface/surface.ts";
import { codeOf, failureOf } from "../failures.ts";
import { type Exchanged, settingAtFault } from "./exchange.ts";
import type { Installation } from "./installation.ts";
import { LEAF_HEADERS, type Leaf, leafHtml, leaves, welcome } from "./pages.ts";
import { STATE_MS, type States } from "./state.ts";

export const INSTALL_PATH = "/slack/install";
export const REDIRECT_PATH = "/slack/oauth_redirect";

export interface InstallParts {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly publicUrl: string;
  readonly states: States;
  readonly exchange: (code: string) => Promise<Exchanged>;
  readonly save: (installation: Installation) => Promise<void>;
  readonly log: Log;
}

/** The address of a path of ours as browsers and Slack reach it. */
export const publicAddress = (publicUrl: string, path: string): string =>
  `${publicUrl.replace(/\/+$/, "")}${path}`;

/**
 * `GET /slack/install` sends a browser to Slack, which asks whether the bot may come, and sends it back to `GET /slack/oauth_redirect`:
 * https://docs.slack.dev/authentication/installing-with-oauth
 */
export function createInstall(parts: InstallParts): Handler {
  return async (request, response) => {
    const [path, query] = (request.url ?? "").split("?", 2);
    const answer = path === INSTALL_PATH ? begin : path === REDIRECT_PATH ? finish : undefined;
    if (!answer) return false;
    if (request.method === "GET") await answer(parts, request, response, new URLSearchParams(query));
    else response.writeHead(405, { allow: "GET" }).end();
    return true;
  };
}

/** The name promises browsers that no other host or page has set it: RFC 6265bis, section 4.1.3.2. */
const COOKIE = "__Host-waybill-install";

/** A second tab gets the same cookie, so that both can be finished. */
async function begin(parts: InstallParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const browser = browserOf(request) || randomBytes(32).toString("base64url");
  const to = new URL("https://slack.com/oauth/v2/authorize");
  to.search = new URLSearchParams({
    client_id: parts.clientId,
    scope: parts.scopes.join(","),
    redirect_uri: publicAddress(parts.publicUrl, REDIRECT_PATH),
    state: parts.states.issue(browser),
  }).toString();
  response.writeHead(302, {
    ...LEAF_HEADERS,
    location: to.href,
    "set-cookie": `${COOKIE}=${browser}; Path=/; Max-Age=${STATE_MS / 1_000}; HttpOnly; Secure; SameSite=Lax`,
  });
  response.end();
}

async function finish(
  parts: InstallParts,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): Promise<void> {
  const leaf = await outcome(parts, browserOf(request), query);
  response.writeHead(leaf.status, LEAF_HEADERS).end(leafHtml(leaf));
}

async function outcome(parts: InstallParts, browser: string, query: URLSearchParams): Promise<Leaf> {
  const pages = leaves(publicAddress(parts.publicUrl, INSTALL_PATH));
  try {
    if (!(await parts.states.redeem(query.get("state") ?? "", browser))) return pages.stale;
  } catch (error) {
    parts.log.error({ error }, NO_REDIS);
    return pages.later;
  }
  if (query.get("error") === "access_denied") return pages.cancelled;
  const code = query.get("code");
  return code ? install(parts, code, pages) : pages.refused;
}

async function install(parts: InstallParts, code: string, pages: ReturnType<typeof leaves>): Promise<Leaf> {
  const { log } = parts;
  const exchanged = await parts.exchange(code).catch((error: unknown) => ({ error }));
  if (exchanged === "rotating") {
    log.error({}, ROTATING);
    return pages.rotating;
  }
  if (exchanged === "unusable") return pages.refused;
  if ("error" in exchanged) return notLetIn(parts, exchanged.error, pages);
  const { installation, appId } = exchanged;
  try {
    await parts.save(installation);
  } catch (error) {
    log.error({ error }, NO_REDIS);
    return pages.later;
  }
  log.info({ workspace: installation.id }, "Installed in a workspace");
  return welcome(installation.name, openIn(installation.id, appId));
}

function notLetIn({ log }: InstallParts, error: unknown, pages: ReturnType<typeof leaves>): Leaf {
  const code = codeOf(error);
  const fault = settingAtFault(code);
  if (fault) {
    log.error({ code }, fault);
    return pages.unsettled;
  }
  log.warn({ code, error }, "Slack did not let the bot into a workspace");
  const { kind } = failureOf(error);
  return kind !== "final" || /^(?:http_|timed_out|unreachable)/.test(code) ? pages.later : pages.refused;
}

/** https://docs.slack.dev/interactivity/deep-linking */
function openIn(id: string, appId: string): string {
  const isTeam = id.startsWith("T");
  const query = new URLSearchParams({ app: appId, ...(isTeam ? { team: id } : {}) });
  return appId === "" ? "https://slack.com/" : `https://slack.com/app_redirect?${query}`;
}

/** What our cookie holds; empty where there is none. */
const browserOf = ({ headers }: IncomingMessage): string =>
  new RegExp(`(?:^|; )${COOKIE}=([\\w-]{43})(?:;|$)`).exec(headers.cookie ?? "")?.[1] ?? "";

const NO_REDIS =
  "REDIS_URL: Redis does not answer, so nobody can install the bot. Needed: the server that stores workspaces' tokens. Start it, or mend the address.";
const ROTATING =
  "Slack gave a token that expires: token rotation is switched on for this app. Allowed: an app without it. Make one from slack-manifest.workspaces.yaml.";
