import type { Report, Rule } from "../base.ts";
import { usualPorts } from "../ports.ts";
import { type PlacedServer, placedServers } from "../server-places.ts";

/** IMAP on 995 is a slip for 993; and port 25 is for servers among themselves: most networks block it for people. */
export const portAndType: Rule = {
  name: "port-and-type",
  description: "a server's port is one of its protocol, or `unusual` says why not",
  check(base, report) {
    for (const provider of base.providers.values())
      for (const placed of placedServers(provider)) judge(placed, provider.kind, provider.file, report);
  },
};

function judge({ server, path }: PlacedServer, kind: string, file: string, report: Report): void {
  const { type, port, unusual, hostname } = server;
  const allowed = usualPorts(type, kind === "sending" || kind === "relay");
  if (unusual !== undefined || allowed.includes(port)) return;
  report({
    file,
    path: [...path, "port"],
    found: `${type} on port ${port}`,
    allowed: `${allowed.join(", ")}, or an \`unusual:\` that says why it is another`,
    next: "Look the port up at the source; if it is right, say why in `unusual:`",
    subject: hostname,
  });
}
