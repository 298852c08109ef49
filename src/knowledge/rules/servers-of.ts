import type { Finding, Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";
import { placedServers } from "../server-places.ts";

/** One step only, so that a reader of the file finds the servers in the file it names. */
export const serversOf: Rule = {
  name: "servers-of",
  description: "`serversOf` names a provider that has the servers itself, and is needed",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const target = base.providers.get(provider.serversOf ?? "");
      const wrong = target && mistake(provider, target);
      if (wrong) report({ file: provider.file, path: ["serversOf"], ...wrong });
    }
  },
};

function mistake(provider: Provider, target: Provider): Omit<Finding, "file" | "path"> | undefined {
  if (target.serversOf !== undefined) {
    return {
      found: `${target.id} has no servers itself, it uses those of ${target.serversOf}`,
      allowed: "a provider with its own servers",
      next:
        target.serversOf === provider.id
          ? "One of the two must list the servers"
          : `Write ${target.serversOf}`,
    };
  }
  if (placedServers(target).length === 0) {
    return {
      found: `${target.id} has no servers`,
      allowed: "a provider with servers",
      next: "Name another provider, or list the servers here",
    };
  }
  if (provider.incomingServers === undefined || provider.outgoingServers === undefined) return undefined;
  return {
    found: "both server lists stand here, so nothing is taken from there",
    allowed: "serversOf where one of the two lists is missing",
    next: "Remove `serversOf:`, or the list that is the same there",
  };
}
