import type { Provider } from "../knowledge.ts";
import type { Protocol, Server } from "../schema/index.ts";
import { placedServers } from "../server-places.ts";
import type { Reference, ReferenceServer } from "./reference.ts";

/** Where the knowledge and a reference do not say the same. `subject` is what a ruling names. */
export interface Difference {
  readonly subject: string;
  readonly says: string;
}

const PROTOCOLS = ["imap", "pop3", "smtp"] as const;

/** Looks up who owns a domain, and whether a domain stands among the MX patterns, where it is the end of a server's name. */
export interface Owners {
  ofDomain(domain: string): Provider | undefined;
  /** The same for domains that our patterns take in, and for the patterns of others. */
  ofDomainOrPattern(domain: string): Provider | undefined;
  coversMx(domain: string): boolean;
}

/**
 * Every difference between one entry of a reference and the knowledge, by the day `today`.
 * What we list beside theirs is none, unless it stands before theirs. A cleartext server that we leave out
 * where we have one with TLS is none either: RFC 8314 section 3. In a list that names one server of several, nor are
 * those that it leaves out, nor STARTTLS on a host that we have with TLS from the start, which section 3 prefers.
 */
export function differences(reference: Reference, owners: Owners, today: string): Difference[] {
  const owned = reference.domains.map((domain) => ({ domain, provider: owners.ofDomainOrPattern(domain) }));
  const missing = owned.filter(({ domain, provider }) => provider === undefined && !owners.coversMx(domain));
  const found = missing.map(({ domain }) => ({ subject: `domain ${domain}`, says: "no provider has it" }));
  // Each owner for itself: servers that another one has are none for this one's addresses.
  const all = new Set(owned.flatMap(({ provider }) => provider ?? []));
  const inServers = [...all].flatMap((owner) => {
    const own = owned.filter(({ provider }) => provider === owner);
    const ours = own.flatMap(({ domain }) => serversFor(owner, domain, today));
    return PROTOCOLS.flatMap((protocol) => differenceIn(protocol, reference, ours));
  });
  return [...found, ...inServers];
}

/** The servers that hold on a day for addresses of a domain: those of its variant, where one names the domain. */
function serversFor(provider: Provider, domain: string, today: string): Server[] {
  const variants = Object.entries(provider.variants ?? {}).filter(([, { domains = [] }]) =>
    domains.includes(domain),
  );
  const keys = variants.map(([key]) => key);
  return placedServers(provider).flatMap(({ server }) => {
    const { variant, from = "", until = "9999" } = server;
    const fits = keys.length === 0 || variant === undefined || keys.includes(variant);
    return fits && from <= today && today < until ? [server] : [];
  });
}

function differenceIn(protocol: Protocol, reference: Reference, all: readonly Server[]): Difference[] {
  const theirs = reference.servers.filter(({ type }) => type === protocol);
  const ours = all.filter(({ type }) => type === protocol);
  const first = ours[0];
  if (theirs.length === 0) return [];
  if (first === undefined) {
    return [{ subject: protocol, says: `there ${list(theirs)}; here none` }];
  }
  const same = (one: Server, other: ReferenceServer) => isSame(one, other, reference.domains);
  const left = theirs.filter(
    (server) =>
      server.tls !== "none" &&
      !ours.some((one) => same(one, server)) &&
      !(reference.isPartial && ours.some((one) => isSafer(one, server))),
  );
  const onlyCleartext = theirs.every(({ tls }) => tls === "none");
  const ahead = !reference.isPartial && !onlyCleartext && !theirs.some((server) => same(first, server));
  const says = [
    ...(left.length > 0 ? [`only there: ${list(left)}`] : []),
    ...(ahead ? [`first here: ${list([first])}`] : []),
    ...(left.length > 0 || ahead ? [] : signIn(theirs, ours)),
  ];
  return says.length === 0 ? [] : [{ subject: protocol, says: says.join("; ") }];
}

function signIn(theirs: readonly ReferenceServer[], ours: readonly Server[]): string[] {
  const offers = (servers: readonly { authentication: readonly string[] }[], oauth: boolean) =>
    servers.some(({ authentication }) => authentication.some((way) => (way === "OAuth2") === oauth));
  if (offers(theirs, true) && !offers(ours, true)) return ["OAuth2 only there"];
  return offers(theirs, false) && !offers(ours, false) ? ["a password only there"] : [];
}

function isSame(one: Server, other: ReferenceServer, domains: readonly string[]): boolean {
  const hostnames = [
    other.hostname,
    ...domains.map((domain) => other.hostname.replace("%EMAILDOMAIN%", domain)),
  ];
  const username = other.username === null || other.username === one.username;
  return hostnames.includes(one.hostname) && other.port === one.port && other.tls === one.tls && username;
}

function isSafer(one: Server, other: ReferenceServer): boolean {
  return one.hostname === other.hostname && one.tls === "implicit" && other.tls === "starttls";
}

/** `imap.example.com:993 implicit %EMAILADDRESS%`, comma between servers. */
function list(servers: readonly (Server | ReferenceServer)[]): string {
  const texts = servers.map(({ hostname, port, tls, username }) =>
    [`${hostname}:${port}`, tls, username ?? []].flat().join(" "),
  );
  return [...new Set(texts)].join(", ");
}
