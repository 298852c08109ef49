import type { Server, TlsMode } from "../../../knowledge/schema/index.ts";
import { type Html, html } from "../html/html.ts";
import { type Account, hasOtherHole, isIncoming, isOutgoing } from "./account.ts";

/** Section "Data format" of the draft. */
export const AUTOCONFIG_TYPE = "text/xml; charset=utf-8";

/** `displayShortName` MUST NOT be longer. */
const LONGEST_SHORT_NAME = 20;

const SOCKET: Readonly<Record<TlsMode, string>> = { implicit: "SSL", starttls: "STARTTLS", none: "plain" };

/**
 * The account as an autoconfig file, `clientConfig` 1.1: https://www.ietf.org/archive/id/draft-ietf-mailmaint-autoconfig-00.html.
 * User names and host names keep the holes that the mail app fills.
 *
 * @returns undefined where reading or sending cannot be told: a name has holes that the format does not know
 */
export function autoconfig(account: Account): string | undefined {
  const servers = tellable(account.servers);
  if (!servers.some(isIncoming) || !servers.some(isOutgoing)) return undefined;
  const { provider } = account;
  const domains = domainsOf(account);
  const short = [provider.displayName, ...(provider.aliases?.aka ?? [])].find(
    (name) => [...name].length <= LONGEST_SHORT_NAME,
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${domains[0] ?? provider.id}">
${domains.map((domain) => html`    <domain>${domain}</domain>\n`)}    <displayName>${provider.displayName}</displayName>
${short && html`    <displayShortName>${short}</displayShortName>\n`}${servers.filter(isIncoming).map((one) => section("incomingServer", one))}${servers.filter(isOutgoing).map((one) => section("outgoingServer", one))}${documentation(account)}  </emailProvider>
</clientConfig>
`.toString();
}

/** What the format can say; cleartext only where a protocol has nothing better, so that no app falls back to it. */
function tellable(servers: readonly Server[]): readonly Server[] {
  const named = servers.filter(
    ({ hostname, username }) => !hasOtherHole(hostname) && !hasOtherHole(username),
  );
  const isSafe = (type: Server["type"]) => named.some((other) => other.type === type && other.tls !== "none");
  return named.filter(({ type, tls }) => tls !== "none" || !isSafe(type));
}

/** Of a kind of account its own domains, where it has some. */
const domainsOf = ({ provider, variant = "" }: Account): readonly string[] =>
  provider.variants?.[variant]?.domains ?? provider.domains ?? [];

const section = (name: "incomingServer" | "outgoingServer", server: Server): Html =>
  name === "incomingServer"
    ? html`    <incomingServer type="${server.type}">\n${values(server)}    </incomingServer>\n`
    : html`    <outgoingServer type="${server.type}">\n${values(server)}    </outgoingServer>\n`;

const values = ({ hostname, port, tls, username, authentication }: Server): Html =>
  html`      <hostname>${hostname}</hostname>
      <port>${port}</port>
      <socketType>${SOCKET[tls]}</socketType>
      <username>${username}</username>
${[...new Set(authentication.map(wayOf))].map((way) => html`      <authentication>${way}</authentication>\n`)}`;

/** The format tells only OAuth2, passwords and no log-in apart; 1.1 calls the first `OAuth2`. */
function wayOf(authentication: Server["authentication"][number]): string {
  if (authentication === "OAuth2") return "OAuth2";
  return authentication === "none" ? "none" : "password-cleartext";
}

function documentation({ provider: { links, displayName } }: Account): Html {
  if (!links?.help) return html``;
  return html`    <documentation url="${links.help}">\n      <descr lang="en">${displayName}: help</descr>\n    </documentation>\n`;
}
