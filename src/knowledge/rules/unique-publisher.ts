import type { Rule } from "../base.ts";

/** Of two names for the same pages the card could show only one. */
export const uniquePublisher: Rule = {
  name: "unique-publisher",
  description: "the start of an address stands with one publisher of a file only",
  check(base, report) {
    for (const { file, list } of base.publishers) {
      const owners = new Map<string, string>();
      for (const [index, { name, at }] of list.entries())
        for (const [place, address] of at.entries()) {
          const owner = owners.get(address);
          owners.set(address, owner ?? name);
          if (owner === undefined) continue;
          report({
            file,
            path: [index, "at", place],
            found: `${address} stands with ${owner} already`,
            allowed: "each start of an address once a file",
            next: `Remove it, or make it longer than that of ${owner}`,
            subject: address,
          });
        }
    }
  },
};
