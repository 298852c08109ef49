import type { Rule } from "../base.ts";
import { placedServers } from "../server-places.ts";

/** "imap.gmail.com is not a server name of Yahoo Mail" would be said to somebody who uses both. */
export const foreignWrongHosts: Rule = {
  name: "foreign-wrong-hosts",
  description: "a wrong host name is no current server of another provider, and no domain of addresses",
  check(base, report) {
    const owners = new Map<string, string>();
    for (const { file, domains = [], ...provider } of base.providers.values()) {
      for (const domain of domains) owners.set(domain, `a domain in ${file}`);
      for (const { server } of placedServers(provider))
        if (server.until === undefined) owners.set(server.hostname, `a server in ${file}`);
    }
    for (const { file, wrongHostnames = [] } of base.providers.values())
      wrongHostnames.forEach((hostname, index) => {
        const owner = owners.get(hostname.toLowerCase());
        if (owner === undefined || owner === `a server in ${file}`) return;
        report({
          file,
          path: ["wrongHostnames", index],
          found: `${hostname} is ${owner}`,
          allowed: "names that nobody has as a server, and that are no domain of addresses",
          next: "Remove it: whoever names it may mean that one",
          subject: hostname,
        });
      });
  },
};
