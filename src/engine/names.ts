import { getDomain } from "tldts";
import type { Knowledge, Provider } from "../knowledge/knowledge.ts";
import type { Aliases, Protocol } from "../knowledge/schema/index.ts";
import { Lexicon } from "./lexicon.ts";
import { wordsOf } from "./tokens.ts";
import { isStop, type TermLexicon, unitNames } from "./units.ts";

export type NameKind = "provider" | "ambiguity" | "client" | "framework";

/** What a name in a text may mean. `everyday`: also an ordinary word, so it needs mail words beside it. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  readonly everyday: boolean;
}

export interface HostOwner {
  readonly provider: string;
  readonly type?: Protocol;
  readonly variant?: string;
  /** True where people type this name but it is retired or never was right. */
  readonly wrong: boolean;
}

/** Every name, domain and host name of the base, each found in one step. */
export interface Names {
  readonly lexicon: Lexicon<readonly Name[]>;
  readonly domains: ReadonlyMap<string, { readonly provider: string; readonly variant?: string }>;
  readonly hosts: ReadonlyMap<string, readonly HostOwner[]>;
  /** Ids of providers that many people ask for. */
  readonly popular: ReadonlySet<string>;
  /** Name → what it means, for the fuzzy search over single words and short phrases. */
  readonly all: ReadonlyMap<string, readonly Name[]>;
}

/** Up to this rank a provider is asked for often enough that a misspelt short name means it. */
const POPULAR_RANK = 60;

/** @param terms words that are no names: a name made of nothing else (`mail()`, `Send Mail`) is left out */
export function namesOf(base: Knowledge, terms: TermLexicon): Names {
  const all = new Map<string, Name[]>();
  const add = (text: string, name: Name) => {
    const key = text.toLowerCase();
    const known = all.get(key) ?? [];
    if (!known.some((other) => other.kind === name.kind && other.id === name.id))
      all.set(key, [...known, name]);
  };
  for (const ambiguity of base.ambiguities.values()) {
    for (const name of ambiguity.names) add(name, { kind: "ambiguity", id: ambiguity.id, everyday: false });
  }
  for (const provider of popularFirst(base.providers.values())) addNames(add, "provider", provider, all);
  for (const client of base.clients.values()) addNames(add, "client", client, all);
  for (const framework of base.frameworks.values()) addNames(add, "framework", framework, all);
  const lexicon = new Lexicon<readonly Name[]>();
  for (const [text, names] of all) {
    if (isTelling(text, terms)) lexicon.add(text, names);
    else all.delete(text);
  }
  const popular = new Set(
    [...base.providers.values()].filter(({ rank = 999 }) => rank <= POPULAR_RANK).map(({ id }) => id),
  );
  addSpellings(
    lexicon,
    all,
    ({ kind, id }) => kind !== "framework" && (kind !== "provider" || popular.has(id)),
  );
  return {
    lexicon,
    domains: domainsOf([...base.providers.values()]),
    hosts: hostsOf(popularFirst(base.providers.values())),
    popular,
    all,
  };
}

/** Names shorter than this are too near to other words, split or joined. */
const SPELT_AT_LEAST = 5;

/** "g mail", "out look" and "virginmedia": a name as two words, two words as one. Listed names keep their meaning. */
function addSpellings(
  lexicon: Lexicon<readonly Name[]>,
  all: ReadonlyMap<string, readonly Name[]>,
  isPopular: (name: Name) => boolean,
): void {
  for (const [text, names] of all) {
    if (!/^[a-z]+(?: [a-z]+)?$/.test(text) || text.length < SPELT_AT_LEAST) continue;
    if (!names.some(isPopular) || names.some(({ everyday }) => everyday)) continue;
    if (text.includes(" ")) lexicon.addSpelling([text.replace(" ", "")], names);
    else
      for (let at = 1; at < text.length; at += 1)
        lexicon.addSpelling([text.slice(0, at), text.slice(at)], names);
  }
}

/** By rank, so that of two equally near names the one that more people ask for is meant. */
export function popularFirst(providers: Iterable<Provider>): Provider[] {
  return [...providers].sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999));
}

const isTerm = (unit: string) =>
  isStop(unit) || /^(?:protocol|direction|field|intent|word|topic)\./.test(unit);

/** Whether a name says more than mail words do, and more than one letter. */
function isTelling(text: string, terms: TermLexicon): boolean {
  const words = wordsOf(text);
  return words.some((word) => word.length > 1) && unitNames(words, terms).some((unit) => !isTerm(unit));
}

type Named = { readonly id: string; readonly displayName: string; readonly aliases?: Aliases | undefined };

function addNames(
  add: (text: string, name: Name) => void,
  kind: NameKind,
  entry: Named,
  taken: ReadonlyMap<string, unknown>,
): void {
  const everyday = new Set((entry.aliases?.everyday ?? []).map((alias) => alias.toLowerCase()));
  for (const alias of everyday) add(alias, { kind, id: entry.id, everyday: true });
  const names = [
    entry.displayName,
    entry.displayName.replace(/\s*\(.*\)$/, ""),
    ...(entry.aliases?.aka ?? []),
    ...(entry.aliases?.old ?? []),
  ];
  for (const name of names) {
    const key = name.toLowerCase();
    if (
      everyday.has(key) ||
      (kind === "provider" && key !== entry.displayName.toLowerCase() && taken.has(key))
    )
      continue;
    add(name, { kind, id: entry.id, everyday: false });
  }
}

function domainsOf(providers: readonly Provider[]) {
  const domains = new Map<string, { provider: string; variant?: string }>();
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
function addHostDomains(
  domains: Map<string, { provider: string; variant?: string }>,
  providers: readonly Provider[],
): void {
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
function hostsOf(providers: Iterable<Provider>) {
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
