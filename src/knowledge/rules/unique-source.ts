import type { Rule } from "../base.ts";
import { withSources } from "../with-sources.ts";

/** One page read on one day; two entries for it would drift apart. */
export const uniqueSource: Rule = {
  name: "unique-source",
  description: "a page stands once among the sources of a file",
  check(base, report) {
    for (const { file, sources = {} } of withSources(base)) {
      const owners = new Map<string, string>();
      for (const [key, { url }] of Object.entries(sources)) {
        const owner = owners.get(url);
        if (owner === undefined) owners.set(url, key);
        else {
          report({
            file,
            path: ["sources", key],
            found: `${key} is the same page as ${owner}`,
            allowed: "each page once a file",
            next: `Remove it, and write \`source: ${owner}\` where it is named`,
            subject: key,
          });
        }
      }
    }
  },
};
