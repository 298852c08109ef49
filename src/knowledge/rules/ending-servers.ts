import type { Rule } from "../base.ts";
import type { Server } from "../schema/index.ts";
import { type PlacedServer, placedServers } from "../server-places.ts";

/** The first server is the one that people copy; it must not be the one that is going away. */
export const endingServers: Rule = {
  name: "ending-servers",
  description: "a server that ends does not stand before one that stays, where both work on the same day",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const servers = placedServers(provider);
      servers.forEach((placed, index) => {
        const stays = servers.slice(index + 1).find((later) => outlives(later, placed.server));
        if (stays === undefined) return;
        report({
          file: provider.file,
          path: placed.path,
          found: `${placed.server.hostname} ends, and stands before ${stays.server.hostname}, which stays`,
          allowed: "servers that end after those that stay",
          next: "Move it down the list",
          subject: placed.server.hostname,
        });
      });
    }
  },
};

function outlives({ server }: PlacedServer, ending: Server): boolean {
  const sameUse = server.type === ending.type && server.variant === ending.variant;
  if (ending.until === undefined || server.until !== undefined || !sameUse) return false;
  return server.from === undefined || server.from < ending.until;
}
