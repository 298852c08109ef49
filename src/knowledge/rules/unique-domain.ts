import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";

interface PlacedDomain {
  readonly domain: string;
  readonly path: readonly PropertyKey[];
  /** A variant may name a domain that its provider lists too. */
  readonly list: string;
}

/** An address must lead to one provider, and inside it to one variant. */
export const uniqueDomain: Rule = {
  name: "unique-domain",
  description: "a domain belongs to one provider, and there to one variant at most",
  check(base, report) {
    const owners = new Map<string, Provider>();
    for (const provider of base.providers.values()) {
      const seen = new Map<string, Set<string>>();
      for (const { domain, path, list } of placedDomains(provider)) {
        const lists = seen.get(domain) ?? new Set();
        const owner = owners.get(domain);
        const again = lists.has(list);
        if (again || (owner !== undefined && owner.id !== provider.id)) {
          report({
            file: provider.file,
            path,
            found: `${domain} also stands ${again ? "elsewhere in this file" : `in ${owner?.file}`}`,
            allowed: "each domain once",
            next: "Keep it in the file of the service that runs these mailboxes today",
            subject: domain,
          });
        }
        seen.set(domain, lists.add(list));
        if (owner === undefined) owners.set(domain, provider);
      }
    }
  },
};

function placedDomains(provider: Provider): PlacedDomain[] {
  const own = (provider.domains ?? []).map((domain, index) => ({
    domain,
    path: ["domains", index],
    list: "own",
  }));
  const variants = Object.entries(provider.variants ?? {}).flatMap(([key, { domains = [] }]) =>
    domains.map((domain, index) => ({ domain, path: ["variants", key, "domains", index], list: "variant" })),
  );
  return [...own, ...variants];
}
