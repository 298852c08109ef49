import type { Provider } from "./knowledge.ts";
import type { ProviderData, Server, Source } from "./schema/index.ts";

type Sources = ProviderData["sources"];

/**
 * Gives every provider with `serversOf` the servers of that provider, where it has none of its own in that direction,
 * with the sources, variants and placeholders that those servers speak of. The rules have made sure that the
 * provider named is there and has servers itself.
 */
export function resolveServers(providers: ReadonlyMap<string, Provider>): ReadonlyMap<string, Provider> {
  return new Map([...providers].map(([id, provider]) => [id, resolve(provider, providers)]));
}

function resolve(provider: Provider, providers: ReadonlyMap<string, Provider>): Provider {
  const target = provider.serversOf === undefined ? undefined : providers.get(provider.serversOf);
  if (target === undefined) return provider;
  const keys = freeKeys(provider.sources, target);
  const incoming = provider.incomingServers ?? rekey(target.incomingServers, keys);
  const outgoing = provider.outgoingServers ?? rekey(target.outgoingServers, keys);
  const named = new Set([...(incoming ?? []), ...(outgoing ?? [])].map((server) => server.source));
  return {
    ...provider,
    ...(incoming && { incomingServers: incoming }),
    ...(outgoing && { outgoingServers: outgoing }),
    ...inherited(provider, target),
    sources: { ...provider.sources, ...renamed(target.sources, keys, named) },
  };
}

/** Variant domains stay with the provider that owns them: a domain belongs to one provider only. */
function inherited(provider: Provider, target: Provider): Partial<Provider> {
  const which = provider.which ?? target.which;
  const placeholders = { ...target.placeholders, ...provider.placeholders };
  const withoutDomains = Object.entries(target.variants ?? {}).map(([key, { domains: _, ...rest }]) => [
    key,
    rest,
  ]);
  const variants = { ...Object.fromEntries(withoutDomains), ...provider.variants };
  return {
    ...(which !== undefined && { which }),
    ...(Object.keys(placeholders).length > 0 && { placeholders }),
    ...(Object.keys(variants).length > 0 && { variants }),
  };
}

/** For each source of the target, a key that is free in `own`, or that already stands for the same page. */
function freeKeys(own: Sources, target: Provider): ReadonlyMap<string, string> {
  const suffix = target.id.replace(/(?:^|[^a-z0-9])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const pick = (key: string, source: Source): string => {
    const taken = own[key];
    if (taken === undefined || taken.url === source.url) return key;
    return pick(`${key}Of${suffix}`, source);
  };
  return new Map(Object.entries(target.sources).map(([key, source]) => [key, pick(key, source)]));
}

function rekey<Item extends Server>(
  servers: Item[] | undefined,
  keys: ReadonlyMap<string, string>,
): Item[] | undefined {
  return servers?.map((server) => ({ ...server, source: keys.get(server.source) ?? server.source }));
}

function renamed(sources: Sources, keys: ReadonlyMap<string, string>, named: ReadonlySet<string>): Sources {
  const entries = Object.entries(sources).map(([key, source]) => [keys.get(key) ?? key, source] as const);
  return Object.fromEntries(entries.filter(([key]) => named.has(key)));
}
