import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { placedServers } from "../server-places.ts";

/** A list keeps one file a domain, named after it: https://github.com/thunderbird/autoconfig/tree/master/ispdb */
const LIST_FILE = /^https:\/\/github\.com\/thunderbird\/autoconfig\/blob\/[^/]+\/ispdb\/(.+)\.xml$/;

/** Copied in from another provider's file, a source proves another's values. */
export const listFile: Rule = {
  name: "list-file",
  description:
    "a file of Thunderbird's list that is a source is called after a domain or host of the provider",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const own = namesOf(provider, base.providers);
      for (const [key, source] of Object.entries(provider.sources)) {
        const name = typeof source === "string" ? undefined : LIST_FILE.exec(source.url)?.[1];
        if (name === undefined || own.some((known) => known === name || known.endsWith(`.${name}`))) continue;
        report({
          file: provider.file,
          path: ["sources", key],
          found: `ispdb/${name}.xml is called after none of its domains and hosts`,
          allowed: "the file of one of its domains, MX names or hosts",
          next: "Look for the right file, or rule an exception",
          subject: name,
        });
      }
    }
  },
};

function namesOf(provider: Provider, all: ReadonlyMap<string, Provider>): readonly string[] {
  const { domains = [], mx = [], wrongHostnames = [], serversOf } = provider;
  const hosts = placedServers(provider).map(({ server }) => server.hostname);
  const shared = serversOf === undefined ? undefined : all.get(serversOf);
  return [...domains, ...mx, ...wrongHostnames, ...hosts, ...(shared ? namesOf(shared, new Map()) : [])];
}
