import type { Provider } from "../../knowledge/knowledge.ts";
import type { Asked } from "./clarify.ts";
import { compactBlocks } from "./compact.ts";
import { answerServer, serversAt } from "./servers.ts";

/** One meaning of a name in full: the servers, the user name, the password. */
export function readingOf(provider: Provider, { protocols, at, phrases }: Asked, title: string) {
  const servers = serversAt(provider, at);
  const reads = servers.some(({ type }) => type === "imap") ? ("imap" as const) : ("pop3" as const);
  const shown = protocols.length > 0 ? protocols : [reads, "smtp" as const];
  const filled = compactBlocks({ provider, servers, protocols: shown, title, phrases });
  return {
    blocks: filled.blocks,
    shown: filled.servers,
    servers: filled.servers.map(answerServer),
    sources: filled.servers.map((server) => provider.sources[server.source]),
  };
}
