import type { Knowledge, Provider } from "../knowledge.ts";
import type { Owners } from "./differences.ts";

/** Indexes the providers by domain (also of their variants) and by MX pattern. */
export function indexOwners(providers: Knowledge["providers"]): Owners {
  const byDomain = new Map<string, Provider>();
  const patterns = new Set<string>();
  for (const provider of providers.values()) {
    for (const domain of domainsOf(provider)) byDomain.set(domain, provider);
    for (const pattern of provider.mx ?? []) patterns.add(pattern);
  }
  return {
    ofDomain: (domain) => byDomain.get(domain),
    coversMx: (domain) => patterns.has(domain),
  };
}

function domainsOf({ domains = [], variants = {} }: Provider): string[] {
  return [...domains, ...Object.values(variants).flatMap((variant) => variant.domains ?? [])];
}
