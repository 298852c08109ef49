import { nameUnderCountry, patternName } from "../../knowledge/domain-patterns.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { DomainOwner, Owners } from "./owners.ts";

/** Whose domains of one name under the endings of countries are: `yahoo.cl`, `yahoo.com.pe`. */
export interface PatternOwner {
  readonly provider: string;
  /** Of that name, and somebody else's. */
  readonly except: readonly string[];
}

/** By the name in front of the ending: `yahoo`. */
export type Patterns = ReadonlyMap<string, PatternOwner>;

export function patternsOf(providers: readonly Provider[]): Patterns {
  const each = providers.flatMap(({ id, domainPatterns = [], notDomains = [] }) =>
    domainPatterns.map((pattern) => [patternName(pattern), { provider: id, except: notDomains }] as const),
  );
  return new Map(each);
}

/** Whose a domain must be by its name alone; undefined where no pattern speaks. */
export function ownerByPattern(domain: string, patterns: Patterns): DomainOwner | undefined {
  const owner = patterns.get(nameUnderCountry(domain, (name) => patterns.has(name)) ?? "");
  return owner && !owner.except.includes(domain) ? { provider: owner.provider } : undefined;
}

/** Whose a domain is, listed or by its name. */
export interface DomainOwners {
  readonly get: (domain: string) => DomainOwner | undefined;
  readonly has: (domain: string) => boolean;
}

export function domainOwners({ domains, patterns }: Owners): DomainOwners {
  const get = (domain: string) => domains.get(domain) ?? ownerByPattern(domain, patterns);
  return { get, has: (domain) => get(domain) !== undefined };
}
