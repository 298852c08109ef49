import { dirname } from "node:path/posix";
import type { Rule } from "../base.ts";
import { addressOf, publisherFinder } from "../publishers.ts";
import { withSources } from "../with-sources.ts";

/** A reader trusts a name, not an address. A folder without a publishers.yaml, as many overlays, shows the host instead. */
export const sourcePublisher: Rule = {
  name: "source-publisher",
  description: "publishers.yaml names who published each source in its folder",
  check(base, report) {
    const publisherOf = publisherFinder(base.publishers);
    const named = new Map(base.publishers.map(({ file }) => [dirname(file), file]));
    for (const { file, sources } of withSources(base)) {
      const publishers = named.get(dirname(dirname(file)));
      if (publishers === undefined) continue;
      for (const [key, { url }] of Object.entries(sources ?? {})) {
        if (publisherOf(url) !== undefined) continue;
        report({
          file,
          path: ["sources", key, "url"],
          found: `${publishers} does not say who published ${addressOf(url)}`,
          allowed: "pages whose address begins with an `at:` of a publisher there",
          next: `Add the publisher to ${publishers}, in plain words; of a personal site its name`,
          subject: key,
        });
      }
    }
  },
};
