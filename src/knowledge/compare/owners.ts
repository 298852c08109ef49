import { nameUnderCountry, patternName } from "../domain-patterns.ts";
import type { Knowledge, Provider } from "../knowledge.ts";
import type { Owners } from "./differences.ts";

/** Indexes the providers by domain (also of their variants), by domain pattern and by MX pattern. */
export function indexOwners(providers: Knowledge["providers"]): Owners {
  const byDomain = new Map<string, Provider>();
  const byName = new Map<string, Provider>();
  const patterns = new Set<string>();
  for (const provider of providers.values()) {
    for (const domain of domainsOf(provider)) byDomain.set(domain, provider);
    for (const pattern of provider.domainPatterns ?? []) byName.set(patternName(pattern), provider);
    for (const pattern of provider.mx ?? []) patterns.add(pattern);
  }
  const ofDomain = (domain: string) => byDomain.get(domain);
  return {
    ofDomain,
    ofDomainOrPattern: (domain) =>
      ofDomain(domain) ?? ofTheirPattern(domain, byDomain, byName) ?? ofOurPattern(domain, byName),
    coversMx: (domain) => patterns.has(domain),
  };
}

type ByText = ReadonlyMap<string, Provider>;

function ofOurPattern(domain: string, byName: ByText): Provider | undefined {
  const provider = byName.get(nameUnderCountry(domain, (name) => byName.has(name)) ?? "");
  return provider?.notDomains?.includes(domain) ? undefined : provider;
}

/** `yahoo.*` is whose pattern or whose domains it is; `*.rr.com` whose rr.com is, or what is under it. */
function ofTheirPattern(pattern: string, byDomain: ByText, byName: ByText): Provider | undefined {
  if (pattern.endsWith(".*")) {
    const start = `${patternName(pattern)}.`;
    return byName.get(patternName(pattern)) ?? firstWhere(byDomain, (domain) => domain.startsWith(start));
  }
  if (!pattern.startsWith("*.")) return undefined;
  const end = pattern.slice(1);
  return byDomain.get(end.slice(1)) ?? firstWhere(byDomain, (domain) => domain.endsWith(end));
}

function firstWhere(byDomain: ByText, fits: (domain: string) => boolean): Provider | undefined {
  for (const [domain, provider] of byDomain) if (fits(domain)) return provider;
  return undefined;
}

function domainsOf({ domains = [], variants = {} }: Provider): string[] {
  return [...domains, ...Object.values(variants).flatMap((variant) => variant.domains ?? [])];
}
