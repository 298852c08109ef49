import type { Rule } from "../base.ts";
import { distance } from "../distance.ts";
import type { Provider } from "../knowledge.ts";
import { placedServers } from "../server-places.ts";

/** In back-ticks, so it is meant to be typed. */
const QUOTED = /`([a-z0-9-]+(?:\.[a-z0-9-]+)+)`/g;

/** A host in a note that no list here knows is as a rule the right one misspelt. */
export const noteHosts: Rule = {
  name: "note-hosts",
  description: "a host name in a note is not one letter away from one of the servers",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const hosts = placedServers(provider).map(({ server }) => server.hostname);
      for (const { text, path } of sentencesOf(provider)) {
        for (const [, name = ""] of text.matchAll(QUOTED)) {
          const near = isKnown(name, provider, hosts)
            ? undefined
            : hosts.find((host) => distance(name, host, 1) === 1);
          if (near === undefined) continue;
          report({
            file: provider.file,
            path,
            found: `\`${name}\` is no server of this provider, but nearly one`,
            allowed: "its servers as they are spelt above, its domains, and hosts under `wrongHostnames:`",
            next: `Did you mean ${near}?`,
            subject: name,
          });
        }
      }
    }
  },
};

const sentencesOf = ({ notes = [], changes = [] }: Provider) => [
  ...notes.map((text, at) => ({ text, path: ["notes", at] })),
  ...changes.map(({ says }, at) => ({ text: says, path: ["changes", at, "says"] })),
];

const isKnown = (
  name: string,
  { domains = [], mx = [], wrongHostnames = [] }: Provider,
  hosts: readonly string[],
) => [...hosts, ...domains, ...mx, ...wrongHostnames].includes(name);
