import type { Rule } from "../base.ts";
import { placedServers } from "../server-places.ts";

/** A name cannot be right and wrong at once; one that ends on a known day may be both. */
export const wrongHostnames: Rule = {
  name: "wrong-hostnames",
  description: "a wrong host name is not one of the provider's own current servers",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const current = placedServers(provider).filter(({ server }) => server.until === undefined);
      const hostnames = new Set(current.map(({ server }) => server.hostname));
      provider.wrongHostnames?.forEach((hostname, index) => {
        if (!hostnames.has(hostname.toLowerCase())) return;
        report({
          file: provider.file,
          path: ["wrongHostnames", index],
          found: `${hostname} is one of this provider's current servers`,
          allowed: "names that do not work, or whose server has an `until:`",
          next: "Decide which it is: remove it here, or remove or date the server",
          subject: hostname,
        });
      });
    }
  },
};
