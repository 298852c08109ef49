import type { MxOwner } from "../knowledge/mx-owners.ts";
import { Protocol } from "../knowledge/schema/index.ts";
import type { Dns, DnsAnswer, MxRecord } from "./dns/dns.ts";
import { silenceOf } from "./dns-silence.ts";
import type { Found } from "./found.ts";
import { MOST_EXCHANGES } from "./limits.ts";
import type { AskStep } from "./step.ts";

export interface MxTools {
  readonly dns: Dns;
  readonly ownerOf: MxOwner;
  /** Whether a name can be a server's that the public reaches. */
  isHost(name: string): boolean;
}

/** Who takes the domain's mail. */
export const askMx =
  (tools: MxTools): AskStep =>
  async (domain, until) => {
    try {
      const answer = await tools.dns.mx(domain, until);
      const told = readMx(answer, tools) ?? "nothing";
      return { told, ttl: answer.ttl, ...(answer.exists ? {} : { noSuchDomain: true as const }) };
    } catch (error) {
      return { told: silenceOf(error) };
    }
  };

/**
 * What MX records tell; undefined if nothing. The provider is the one that has all machines of the lowest preference, as the others stand in
 * when those are down (RFC 5321 5.1). Two providers side by side tell none, nor does a filter in front, whose names no provider has. A lone `.`
 * is a domain without any mail (RFC 7505): no exchanges, and no protocol offered.
 */
export function readMx(
  { records, isSigned }: DnsAnswer<MxRecord>,
  { ownerOf, isHost }: Pick<MxTools, "ownerOf" | "isHost">,
): Found | undefined {
  const base = { step: "mx", trust: isSigned ? "signed" : "plain", servers: [] } as const;
  const [lone] = records;
  if (records.length === 1 && lone?.exchange === ".")
    return { ...base, exchanges: [], notOffered: Protocol.options };
  const inOrder = records
    .filter(({ exchange }) => isHost(exchange))
    .toSorted((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : 1));
  if (inOrder.length === 0) return undefined;
  const first = inOrder.filter(({ preference }) => preference === inOrder[0]?.preference);
  const [provider, ...others] = new Set(first.map(({ exchange }) => ownerOf(exchange)));
  return {
    ...base,
    ...(provider !== undefined && others.length === 0 ? { provider } : {}),
    exchanges: inOrder.slice(0, MOST_EXCHANGES).map(({ exchange }) => exchange),
    notOffered: [],
  };
}
