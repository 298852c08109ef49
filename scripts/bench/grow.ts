import type { Knowledge, Provider } from "../../src/knowledge/knowledge.ts";

/** The base with every provider `times` times: copies have names and domains of their own. */
export function grow(base: Knowledge, times: number): Knowledge {
  const providers = new Map(base.providers);
  for (let copy = 1; copy < times; copy += 1)
    for (const provider of base.providers.values()) {
      const twin = copyOf(provider, copy);
      providers.set(twin.id, twin);
    }
  return { ...base, providers };
}

function copyOf(provider: Provider, copy: number): Provider {
  const { aliases, mx: _mx, ...rest } = provider;
  const renamed = (names: readonly string[] | undefined) =>
    (names ?? []).map((name) => `${name} ${letters(copy)}`);
  return {
    ...rest,
    id: `${provider.id}-${copy}`,
    displayName: `${provider.displayName} ${letters(copy)}`,
    aliases: { aka: renamed(aliases?.aka) },
    domains: (provider.domains ?? []).map((domain) => `${letters(copy)}${domain}`),
  };
}

const letters = (copy: number) =>
  `x${copy.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "q")}`;
