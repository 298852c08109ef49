import type { Report, Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { placedServers } from "../server-places.ts";

/** Variants that no server belongs to, or the reverse, show a reader the wrong servers. */
export const variants: Rule = {
  name: "variants",
  description:
    "servers name variants that exist, every variant has a server, and `which` asks the deciding question",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const target = base.providers.get(provider.serversOf ?? "");
      const inherited = target === undefined ? [] : placedServers(target);
      const used = new Set([...placedServers(provider), ...inherited].map(({ server }) => server.variant));
      reportUnknown(provider, report);
      reportUnused(provider, used, report);
      reportQuestion(provider, report);
      reportTwice(provider, report);
    }
  },
};

function reportUnknown(provider: Provider, report: Report): void {
  const keys = Object.keys(provider.variants ?? {});
  for (const { server, path } of placedServers(provider)) {
    if (server.variant === undefined || keys.includes(server.variant)) continue;
    report({
      file: provider.file,
      path: [...path, "variant"],
      found: `there is no variant "${server.variant}"`,
      allowed: keys.join(", ") || "a key of `variants`",
      next: "Correct the name, or add it under `variants:` with a label",
      subject: server.variant,
    });
  }
}

function reportUnused(provider: Provider, used: ReadonlySet<string | undefined>, report: Report): void {
  for (const key of Object.keys(provider.variants ?? {})) {
    if (used.has(key)) continue;
    report({
      file: provider.file,
      path: ["variants", key],
      found: `no server belongs to the variant "${key}"`,
      allowed: "variants that at least one server names",
      next: `Add \`variant: ${key}\` to its servers, or remove it`,
      subject: key,
    });
  }
}

function reportQuestion(provider: Provider, report: Report): void {
  if ((provider.variants === undefined) === (provider.which === undefined)) return;
  const without = provider.which === undefined;
  report({
    file: provider.file,
    path: [without ? "variants" : "which"],
    found: without
      ? "there are variants, but nothing asks for them"
      : "`which` asks, but there are no variants",
    allowed: "`variants` and `which` together",
    next: without ? "Add `which:` with the question that decides between them" : "Remove `which:`",
  });
}

function reportTwice(provider: Provider, report: Report): void {
  const owners = new Map<string, string>();
  for (const [key, { aliases = [] }] of Object.entries(provider.variants ?? {})) {
    aliases.forEach((alias, index) => {
      const owner = owners.get(alias.toLowerCase());
      if (owner === undefined) return owners.set(alias.toLowerCase(), key);
      return report({
        file: provider.file,
        path: ["variants", key, "aliases", index],
        found: `"${alias}" already picks the variant ${owner}`,
        allowed: "words that pick one variant only",
        next: "Keep it where most people mean it, or remove both",
        subject: alias,
      });
    });
  }
}
