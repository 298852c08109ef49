import type { Discovery, Found, FoundServer } from "../../discovery/found.ts";
import type { Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import type { AnswerServer } from "../answer-types.ts";
import type { Lookup } from "../lookup.ts";
import type { DomainOwner } from "../names/owners.ts";

/** Base and look-ups for one question, in which a domain that was looked up speaks of whoever runs its mail. */
export interface Overlaid {
  readonly base: Knowledge;
  readonly lookup: Lookup;
}

/** What a look-up comes to: whose servers they are, or which; and the place whose word that is. */
export interface Verdict {
  readonly found: Found;
  /** A provider of the knowledge, or one made of what the domain says of itself. */
  readonly provider: Provider;
  /** It is none of the knowledge: its servers are those that the domain names. */
  readonly isOwn: boolean;
}

/** The key of the one source that an own provider has. */
const SOURCE = "found";

/**
 * Whom a look-up speaks of. A provider that the knowledge has goes before servers that nobody here knows; of those, what nobody on the
 * way could have changed goes first.
 *
 * @param at the day of the look-up, YYYY-MM-DD
 */
export function verdictOf(
  { domain, found }: Discovery,
  { providers }: Pick<Knowledge, "providers">,
  at: string,
): Verdict | undefined {
  for (const one of found) {
    const provider = providers.get(one.provider ?? "");
    if (provider) return { found: one, provider, isOwn: false };
  }
  const naming = found.filter(({ servers }) => encrypted(servers).length > 0);
  const best = naming.find(({ trust }) => trust === "signed") ?? naming[0];
  return best && { found: best, provider: ownProvider(domain, best, at), isOwn: true };
}

/** Cleartext is not passed on: nobody vouches for these names. */
export const encrypted = (servers: readonly FoundServer[]) => servers.filter(({ tls }) => tls !== "none");

/** As a provider of the knowledge, so that every kind of card can be made of it. Its id is a domain: no file has such a name. */
function ownProvider(domain: string, { step, url, servers }: Found, at: string): Provider {
  const own = encrypted(servers).map(serverOf);
  return {
    id: domain,
    file: "",
    displayName: domain,
    kind: "business",
    status: "ok",
    incomingServers: own.flatMap((server) =>
      server.type === "smtp" ? [] : [{ ...server, type: server.type }],
    ),
    outgoingServers: own.flatMap((server) =>
      server.type === "smtp" ? [{ ...server, type: server.type }] : [],
    ),
    // RFC 4501: the address of what DNS says.
    sources: { [SOURCE]: { url: url ?? `dns:${domain}?type=${step.toUpperCase()}`, checked: at } },
  };
}

/** What mostly is right where nobody says which user name and password: the card says that it is a guess. */
const serverOf = ({ username = "%EMAILADDRESS%", authentication, ...server }: FoundServer): Server => ({
  ...server,
  username,
  authentication: authentication.length > 0 ? [...authentication] : ["mailbox-password"],
  source: SOURCE,
});

/** A guess is told to people, who read that it is one, and not to programs. */
export const asFound = (servers: readonly AnswerServer[], { found }: Verdict): AnswerServer[] =>
  servers.map((server) => {
    const said = found.servers.find(
      ({ type, hostname, port }) =>
        type === server.type && hostname === server.hostname && port === server.port,
    );
    return said ? { ...server, authentication: said.authentication } : server;
  });

/** The domain becomes one of the provider's, for this question only. */
export function overlaid(
  { domain }: Discovery,
  { provider, found, isOwn }: Verdict,
  { base, lookup }: Overlaid,
): Overlaid {
  const owner: DomainOwner = {
    provider: provider.id,
    ...(!isOwn && found.variant ? { variant: found.variant } : {}),
  };
  const owners = { ...lookup.owners(), domains: new Map([...lookup.owners().domains, [domain, owner]]) };
  return {
    base: isOwn ? { ...base, providers: new Map([...base.providers, [provider.id, provider]]) } : base,
    lookup: { ...lookup, owners: () => owners },
  };
}
