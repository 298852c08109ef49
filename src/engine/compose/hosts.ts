import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import { fillHoles } from "../phrases/labels.ts";
import { wrongHost } from "../phrases/sentences.ts";
import type { HostMention } from "../query.ts";

/** Says so when the question holds a server name that is not the right one. */
export function hostBlocks(
  provider: Provider,
  hosts: readonly HostMention[],
  servers: readonly Server[],
): Block[] {
  const wrong = hosts.filter((host) => host.wrong && host.provider === provider.id);
  return [...new Set(wrong.map(({ hostname }) => hostname))].map((hostname) => ({
    type: "notice",
    tone: "prepare",
    text: wrongHost(hostname, provider.displayName, rightHosts(hostname, servers)),
  }));
}

/** For `smtp.…` the servers for sending, for `pop…` and `imap…` those of that protocol or for reading, otherwise all. */
function rightHosts(wrong: string, servers: readonly Server[]): string[] {
  const sends = /^(?:smtp|out|mail-out|relay)/.test(wrong);
  const reads = /^(?:pop|imap|in)/.test(wrong);
  const fit = servers.filter(({ type }) => (sends ? type === "smtp" : !reads || type !== "smtp"));
  const same = fit.filter(({ type }) => reads && wrong.startsWith(type.slice(0, 3)));
  const right = same.length > 0 ? same : fit;
  return [...new Set(right.map(({ hostname }) => fillHoles(hostname)))].slice(0, 3);
}
