import type { Rule } from "../base.ts";
import { placedServers } from "../server-places.ts";

/** A range that ends before it starts never holds, and nobody would notice. */
export const datedRanges: Rule = {
  name: "dated-ranges",
  description: "`from` is before `until`",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const servers = placedServers(provider).map(({ server, path }) => ({ range: server, path }));
      const changes = (provider.changes ?? []).map((range, index) => ({ range, path: ["changes", index] }));
      for (const { range, path } of [...servers, ...changes]) {
        const { from, until } = range;
        if (from === undefined || until === undefined || from < until) continue;
        report({
          file: provider.file,
          path: [...path, "until"],
          found: `it runs from ${from} until ${until}`,
          allowed: "an `until` after `from`",
          next: "`until` is the first day on which it no longer holds",
        });
      }
    }
  },
};
