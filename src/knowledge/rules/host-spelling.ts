import type { Rule } from "../base.ts";
import { distance } from "../distance.ts";
import { placedServers } from "../server-places.ts";

const CUSTOMARY = ["imap", "smtp", "pop", "pop3", "mail"] as const;

/** `imp.orange.fr`: the domain is right, so nothing else would find it. */
export const hostSpelling: Rule = {
  name: "host-spelling",
  description:
    "a host name does not begin with a customary word misspelt (`imp.`), unless several providers do it",
  check(base, report) {
    const usedBy = providersByLabel(base.providers.values());
    for (const { file, id, ...provider } of base.providers.values()) {
      for (const { server, path } of placedServers(provider)) {
        const label = firstLabel(server.hostname);
        const near = slipOf(label);
        if (near === undefined) continue;
        if ((usedBy.get(label)?.size ?? 0) > 1) continue;
        report({
          file,
          path: [...path, "hostname"],
          found: `${server.hostname} begins with "${label}", and no other provider's server does`,
          allowed: CUSTOMARY.join(", "),
          next: `Did you mean ${near}${server.hostname.slice(label.length)}? If the source says so, rule an exception`,
          subject: server.hostname,
        });
      }
    }
  },
};

/** `smtp2` is one of many, no slip. */
function slipOf(label: string): string | undefined {
  if (CUSTOMARY.some((word) => label === word || label.replace(/(?<!\d)\d+$/, "") === word)) return undefined;
  return CUSTOMARY.find((word) => distance(label, word, 1) === 1);
}

const firstLabel = (hostname: string) => hostname.split(".", 1)[0] ?? "";

type Hosts = Parameters<typeof placedServers>[0] & { readonly id: string };

function providersByLabel(providers: Iterable<Hosts>): ReadonlyMap<string, ReadonlySet<string>> {
  const usedBy = new Map<string, Set<string>>();
  for (const provider of providers)
    for (const { server } of placedServers(provider)) {
      const label = firstLabel(server.hostname);
      usedBy.set(label, (usedBy.get(label) ?? new Set()).add(provider.id));
    }
  return usedBy;
}
