import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { getDomain } from "../public-suffix.ts";
import { type PlacedServer, placedServers } from "../server-places.ts";

/** A slip in a host name (`imap.gmial.com`) leads to a stranger's machine, who gets the password typed there. */
export const hostFamily: Rule = {
  name: "host-family",
  description: "a server belongs to a domain of its provider, or to one that more of its servers belong to",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const own = ownFamilies(provider);
      if (own.size === 0) continue;
      for (const { server, path } of strangers(provider, own)) {
        report({
          file: provider.file,
          path: [...path, "hostname"],
          found: `${server.hostname} belongs to none of this provider's domains, and no other server does`,
          allowed: [...own].slice(0, 4).join(", "),
          next: "Look for a slip; if the host is right, list its domain under `domains:` or `mx:`, or rule an exception",
          subject: server.hostname,
        });
      }
    }
  },
};

const familyOf = (name: string) => (name.includes("%") ? undefined : (getDomain(name) ?? undefined));

function ownFamilies({ domains = [], mx = [], variants = {} }: Provider): ReadonlySet<string> {
  const named = [...domains, ...mx, ...Object.values(variants).flatMap((variant) => variant.domains ?? [])];
  return new Set(named.flatMap((name) => familyOf(name) ?? []));
}

/** Servers that are the only ones of their family. */
function strangers(provider: Provider, own: ReadonlySet<string>): PlacedServer[] {
  const placed = placedServers(provider);
  const families = placed.map(({ server }) => familyOf(server.hostname));
  return placed.filter((_, at) => {
    const family = families[at];
    return family && !own.has(family) && families.filter((other) => other === family).length === 1;
  });
}
