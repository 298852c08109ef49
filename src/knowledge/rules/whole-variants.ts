import type { Rule } from "../base.ts";
import { placedServers } from "../server-places.ts";

/** One line without its `variant:` is shown to the readers of each. */
export const wholeVariants: Rule = {
  name: "whole-variants",
  description: "of the servers of one protocol either all name a variant, or none",
  check(base, report) {
    for (const { file, ...provider } of base.providers.values()) {
      const placed = placedServers(provider);
      for (const { server, path } of placed) {
        if (server.variant !== undefined) continue;
        if (!placed.some((other) => other.server.type === server.type && other.server.variant)) continue;
        report({
          file,
          path,
          found: `${server.type} at ${server.hostname} belongs to no variant, and other ${server.type} servers do`,
          allowed: Object.keys(provider.variants ?? {}).join(", "),
          next: "Add `variant:`; a server that all share is listed once for each",
          subject: server.hostname,
        });
      }
    }
  },
};
