import type { Knowledge, Provider } from "../knowledge/knowledge.ts";
import type { Protocol } from "../knowledge/schema/index.ts";
import { serversAt } from "./compose/servers.ts";
import type { Mention } from "./names/mention.ts";
import { variantOf } from "./names/variant.ts";
import type { Situation } from "./situation/situation.ts";

/** How many mailboxes one card answers for. */
export const TARGETS_AT_MOST = 3;

/** A mailbox that is answered for. */
export interface Target {
  readonly provider: Provider;
  readonly variant?: string | undefined;
  /** Named by an address of its own. */
  readonly isAddress: boolean;
}

/** The mailboxes asked about, each once; of those with the same servers (Gmail and Workspace) the first. */
export function targetsOf({ mailboxes, seen }: Situation, base: Knowledge): Target[] {
  const taken = new Set<string>();
  return mailboxes
    .flatMap((mention) => {
      const provider = base.providers.get(mention.id);
      if (!provider || !isNew(provider, taken)) return [];
      return [targetOf(provider, mention, seen)];
    })
    .slice(0, TARGETS_AT_MOST);
}

/** How sure it is whose the first mailbox is, by the surest of what names it: an address or a name is; one misspelt or in no list less. */
export function firstSure({ mailboxes: [first], named }: Situation): number {
  const naming = named.filter(({ kind, id }) => kind === first?.kind && id === first.id);
  return naming.length > 0 ? Math.max(...naming.map(({ certainty }) => certainty)) : 1;
}

const targetOf = (provider: Provider, mention: Mention, seen: Situation["seen"]): Target => ({
  provider,
  variant: variantOf(provider, mention, seen),
  isAddress: mention.via === "domain",
});

function isNew(provider: Provider, taken: Set<string>): boolean {
  const servers = [...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])]
    .map(({ hostname, port }) => `${hostname}:${port}`)
    .sort();
  const key = servers.length > 0 ? servers.join(" ") : provider.id;
  return !taken.has(key) && taken.add(key).size > 0;
}

/** Those asked for; for somebody who sets the mailbox up, how to read and how to send. */
export function protocolsToShow(
  { seen: { protocols, terms } }: Situation,
  provider: Provider | undefined,
  at: string,
): readonly Protocol[] {
  if (protocols.length > 0 || !provider || !SETS_UP.some((term) => terms.has(term))) return protocols;
  const reads = serversAt(provider, at).find(({ type }) => type !== "smtp")?.type;
  return reads ? [reads, "smtp"] : ["smtp"];
}

const SETS_UP = ["intent.add", "intent.configure", "intent.settings", "word.new-device"];
