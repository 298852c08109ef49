import type { Rule } from "../base.ts";
import { placedServers } from "../server-places.ts";

/** RFC 8314 section 3: mail is read and submitted under TLS. Cleartext needs a reason that the reader sees. */
export const cleartext: Rule = {
  name: "cleartext",
  description: "no server without TLS unless `unusual` says why",
  check(base, report) {
    for (const provider of base.providers.values()) {
      for (const { server, path } of placedServers(provider)) {
        if (server.tls !== "none" || server.unusual !== undefined) continue;
        report({
          file: provider.file,
          path: [...path, "tls"],
          found: `${server.hostname} is offered without any encryption`,
          allowed: "implicit, starttls, or none with an `unusual:` that says why",
          next: "Look for the service's TLS port; where there is one, remove this server",
          subject: server.hostname,
        });
      }
    }
  },
};
