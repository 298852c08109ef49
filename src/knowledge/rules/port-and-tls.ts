import type { Report, Rule } from "../base.ts";
import { portSays, usualMode } from "../ports.ts";
import { type PlacedServer, placedServers } from "../server-places.ts";

/** A port that contradicts its TLS mode is nearly always a slip, and costs somebody an evening. */
export const portAndTls: Rule = {
  name: "port-and-tls",
  description: "port and TLS mode go together, or `unusual` says why not; `unusual` only where it is needed",
  check(base, report) {
    for (const provider of base.providers.values()) {
      for (const placed of placedServers(provider)) judge(placed, provider.file, report);
    }
  },
};

function judge({ server, path }: PlacedServer, file: string, report: Report): void {
  const usual = usualMode(server.port);
  const says = portSays(server.port);
  if (usual === undefined || says === undefined || server.tls === "none") return;
  if (usual !== server.tls && server.unusual === undefined) {
    report({
      file,
      path: [...path, "tls"],
      found: `tls is ${server.tls} on port ${server.port}`,
      allowed: `${usual} on this port, or an \`unusual:\` that says why it is not`,
      next: says,
      subject: server.hostname,
    });
  }
  if (usual === server.tls && server.unusual !== undefined) {
    report({
      file,
      path: [...path, "unusual"],
      found: `nothing is unusual about ${server.tls} on port ${server.port}`,
      allowed: "`unusual:` only where port and TLS mode do not go together",
      next: "Remove `unusual:`; a sentence for the reader goes under `note:`",
      subject: server.hostname,
    });
  }
}
