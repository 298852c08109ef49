import type { Base, Report, Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { placedServers } from "../server-places.ts";

/** A value without a source cannot be checked by anybody. */
export const sourceKeys: Rule = {
  name: "source-keys",
  description: "every `source` names a key of `sources`, and every key there is used",
  check(base, report) {
    for (const provider of base.providers.values()) {
      reportMissing(provider, report);
      reportUnused(provider, base, report);
    }
  },
};

function named(provider: Provider): { source: string; path: readonly PropertyKey[] }[] {
  const servers = placedServers(provider).map(({ server, path }) => ({ source: server.source, path }));
  const changes = (provider.changes ?? []).map(({ source }, index) => ({ source, path: ["changes", index] }));
  return [...servers, ...changes];
}

function reportMissing(provider: Provider, report: Report): void {
  const keys = Object.keys(provider.sources);
  for (const { source, path } of named(provider)) {
    if (keys.includes(source)) continue;
    report({
      file: provider.file,
      path: [...path, "source"],
      found: `there is no source "${source}"`,
      allowed: keys.join(", ") || "a key of `sources`",
      next: `Add it under \`sources:\`, with its url and the day it was read`,
      subject: source,
    });
  }
}

/** Where there are no servers of its own, the sources stand for the file as a whole; a key may also be a field's name. */
function reportUnused(provider: Provider, base: Base, report: Report): void {
  if (placedServers(provider).length === 0) return;
  const used = new Set(named(provider).map(({ source }) => source));
  for (const key of Object.keys(provider.sources)) {
    if (used.has(key) || namesField(base.raw(provider.file), key)) continue;
    report({
      file: provider.file,
      path: ["sources", key],
      found: `nothing in this file names the source "${key}"`,
      allowed:
        "keys that a server or a change names, or the name of the field that the page backs (needs, notes, mx)",
      next: "Name it where its facts stand, rename it after that field, or remove it",
      subject: key,
    });
  }
}

function namesField(raw: unknown, key: string): boolean {
  return typeof raw === "object" && raw !== null && Object.hasOwn(raw, key);
}
