import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { getDomain } from "../public-suffix.ts";

/** "Create it here" must not lead to a competitor's page: it is copied in from the neighbouring file. */
export const linkOwners: Rule = {
  name: "link-owners",
  description: "a link does not lead to the site of another provider",
  check(base, report) {
    const owners = ownersOf(base.providers.values());
    for (const provider of base.providers.values()) {
      for (const [key, url] of Object.entries(provider.links ?? {})) {
        const site = siteOf(url);
        const owner = site === undefined ? undefined : owners.get(site);
        if (owner === undefined || owner.includes(provider.id) || owner.some((id) => isKin(id, provider)))
          continue;
        report({
          file: provider.file,
          path: ["links", key],
          found: `${site} is the site of ${owner.join(", ")}`,
          allowed: "a page of the provider itself, or of the one in `serversOf:`",
          next: "Take the provider's own page, or rule an exception that says how the two belong together",
          subject: site ?? url,
        });
      }
    }
  },
};

const siteOf = (url: string) => getDomain(url) ?? undefined;

function ownersOf(providers: Iterable<Provider>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, domains = [] } of providers)
    for (const site of new Set(domains.flatMap((domain) => getDomain(domain) ?? [])))
      owners.set(site, [...(owners.get(site) ?? []), id]);
  return owners;
}

const isKin = (id: string, { serversOf }: Provider) => serversOf === id;
