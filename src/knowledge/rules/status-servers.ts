import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { placedServers } from "../server-places.ts";

/** A service without access has nothing to fill in, and any other has something. */
export const statusServers: Rule = {
  name: "status-servers",
  description:
    "no-access has no servers; every other status has at least one, forwarders (`kind: relay`) excepted",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const servers = placedServers(provider).length > 0 || provider.serversOf !== undefined;
      const { file } = provider;
      if (servers && neverHadAccess(provider)) {
        report({
          file,
          path: ["status"],
          found: "there are servers, but the status is no-access",
          allowed: "no servers where the status is no-access",
          next: "Remove the servers; names that people still type go under `wrongHostnames:`",
        });
      }
      if (!servers && mustHaveServers(provider)) {
        report({
          file,
          path: [],
          found: `the status is ${provider.status}, but there is no server`,
          allowed: "at least one of incomingServers, outgoingServers and serversOf",
          next: "Add the servers, or set `status: no-access` and `needs:` that say why, such as `needs: [website-only]`",
        });
      }
    }
  },
};

function neverHadAccess(provider: Provider): boolean {
  const later = (provider.changes ?? []).some(({ status }) => status !== undefined && status !== "no-access");
  return provider.status === "no-access" && !later;
}

function mustHaveServers(provider: Provider): boolean {
  return provider.status !== "no-access" && provider.kind !== "relay";
}
