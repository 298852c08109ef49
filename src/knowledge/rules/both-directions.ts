import type { Rule } from "../base.ts";
import type { Provider } from "../knowledge.ts";

/** Who sets up a mailbox needs both; a file that was cut short shows half a card. */
export const bothDirections: Rule = {
  name: "both-directions",
  description: "a provider of mailboxes has servers to receive and to send, or a note says why not",
  check(base, report) {
    for (const provider of base.providers.values()) {
      const lacks = lacking(provider);
      if (lacks === undefined) continue;
      report({
        file: provider.file,
        path: [],
        found: `there is no ${lacks.what} server`,
        allowed:
          "servers of both directions, but for `kind: sending` and `relay`, or a note that says why not",
        next: `Add \`${lacks.list}:\`, or a note with what people do instead`,
      });
    }
  },
};

function lacking({ kind, serversOf, notes, needs, incomingServers, outgoingServers }: Provider) {
  if (kind === "sending" || kind === "relay" || serversOf || notes || needs) return undefined;
  if (incomingServers && !outgoingServers) return { what: "outgoing", list: "outgoingServers" };
  return outgoingServers && !incomingServers ? { what: "incoming", list: "incomingServers" } : undefined;
}
