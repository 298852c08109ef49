import type { Rule } from "../base.ts";
import type { Server } from "../schema/index.ts";
import { placedServers } from "../server-places.ts";

/** The same line twice is a copy in which something was to be changed. */
export const uniqueServer: Rule = {
  name: "unique-server",
  description: "a provider lists each server once",
  check(base, report) {
    for (const { file, ...provider } of base.providers.values()) {
      const seen = new Set<string>();
      for (const { server, path } of placedServers(provider)) {
        const key = keyOf(server);
        if (seen.has(key))
          report({
            file,
            path,
            found: `${server.type} at ${server.hostname}, port ${server.port}, stands here twice`,
            allowed: "each server once, for each variant and time",
            next: "Change what was to be different, or remove one",
            subject: server.hostname,
          });
        seen.add(key);
      }
    }
  },
};

const keyOf = ({ type, hostname, port, tls, variant = "", from = "", until = "" }: Server) =>
  [type, hostname, port, tls, variant, from, until].join(" ");
