import type { Provider } from "../../knowledge/knowledge.ts";
import { getDomain } from "../../knowledge/public-suffix.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import { popularFirst } from "./names.ts";
import { type Patterns, patternsOf } from "./patterns.ts";

export interface DomainOwner {
  readonly provider: string;
  readonly variant?: string;
}

export interface HostOwner {
  readonly provider: string;
  readonly type?: Protocol;
  readonly variant?: string;
  /** True where people type this name but it is retired or never was right. */
  readonly wrong: boolean;
}

/** Whose each mail domain and each host name is; patterns count where a domain is not listed. */
export interface Owners {
  readonly domains: ReadonlyMap<string, DomainOwner>;
  readonly patterns: Patterns;
  readonly hosts: ReadonlyMap<string, readonly HostOwner[]>;
}

/** In the order of how many people ask for a provider: a misspelt domain is most likely one of theirs. */
export function ownersOf(providers: readonly Provider[]): Owners {
  const popular = popularFirst(providers);
  return { domains: domainsOf(popular), patterns: patternsOf(popular), hosts: hostsOf(popular) };
}

function domainsOf(providers: readonly Provider[]): ReadonlyMap<string, DomainOwner> {
  const domains = new Map<string, DomainOwner>();
  for (const provider of providers) {
    for (const domain of provider.domains ?? []) domains.set(domain, { provider: provider.id });
    for (const [variant, { domains: own }] of Object.entries(provider.variants ?? {})) {
      for (const domain of own ?? []) domains.set(domain, { provider: provider.id, variant });
    }
  }
  addHostDomains(domains, providers);
  return domains;
}

/** `privateemail.com`, from mail.privateemail.com: whose servers stand under a domain, that domain speaks of, if it is one provider. */
function addHostDomains(domains: Map<string, DomainOwner>, providers: readonly Provider[]): void {
  const owners = new Map<string, Set<string>>();
  for (const provider of providers) {
    if (provider.serversOf) continue;
    for (const { hostname } of [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])]) {
      const domain = getDomain(hostname);
      if (domain) owners.set(domain, (owners.get(domain) ?? new Set()).add(provider.id));
    }
  }
  for (const [domain, [provider, ...more]] of owners)
    if (provider && more.length === 0 && !domains.has(domain)) domains.set(domain, { provider });
}

const IS_ADDRESS = /^[\d.]+$/;

/** Owners in the order of the providers: the one that more people ask for first. */
function hostsOf(providers: Iterable<Provider>): ReadonlyMap<string, readonly HostOwner[]> {
  const hosts = new Map<string, HostOwner[]>();
  // An address of the own machine (Proton's Bridge) says nothing about whose it is.
  const add = (hostname: string, owner: HostOwner) =>
    IS_ADDRESS.test(hostname) || hosts.set(hostname, [...(hosts.get(hostname) ?? []), owner]);
  for (const provider of providers) {
    if (!provider.serversOf) {
      for (const server of [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])]) {
        add(server.hostname, {
          provider: provider.id,
          type: server.type,
          wrong: false,
          ...(server.variant ? { variant: server.variant } : {}),
        });
      }
    }
    for (const hostname of provider.wrongHostnames ?? [])
      add(hostname.toLowerCase(), { provider: provider.id, wrong: true });
  }
  return hosts;
}
