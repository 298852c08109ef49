import { LRUCache } from "lru-cache";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { isOpen, ofToday, targetOf } from "../../knowledge/probe/servers.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { placedServers } from "../../knowledge/server-places.ts";
import type { Allow } from "../bucket.ts";
import type { Findings, Target } from "./findings.ts";
import { look } from "./look.ts";
import type { Tools } from "./tools.ts";

/** Whose servers are looked at: ids of the knowledge. */
export interface CheckOf {
  readonly provider: string;
  readonly variant?: string | undefined;
  readonly protocol?: Protocol | undefined;
}

/** A server that was looked at, and what was found there. */
export interface Checked {
  readonly target: Target;
  readonly found: Findings;
}

/** Looks at servers of the knowledge for strangers. Only their names there are ever called, whatever is asked. */
export interface ConnectionChecks {
  /** Whether all these servers, those of a card, stand in the knowledge by fixed names. */
  offers(of: CheckOf, servers: readonly Pick<Server, "type" | "hostname" | "port">[]): boolean;
  /**
   * Looks at three servers at most, in the time of one look. Empty where the knowledge has none by that name any more. Never throws.
   *
   * @param asker whose looks are counted together
   */
  check(of: CheckOf, asker: string): Promise<readonly Checked[] | "too-many">;
}

export interface ChecksParts {
  /** What holds the knowledge; another base may stand in it later. */
  readonly holder: { readonly base: Knowledge };
  /** YYYY-MM-DD. */
  readonly today: () => string;
  readonly allow: Allow;
  readonly tools: Tools;
}

const MOST_SERVERS = 3;

/** Milliseconds for which the same server is not called again: who presses twice, or many at once, get the same. */
const KEPT_MS = 60_000;
const KEPT_PLACES = 500;

export function createChecks({ holder, today, allow, tools }: ChecksParts): ConnectionChecks {
  const kept = new LRUCache<string, { readonly at: number; readonly found: Promise<Findings> }>({
    max: KEPT_PLACES,
  });

  function lookOnce(target: Target): Promise<Findings> {
    const key = `${target.host} ${target.port} ${target.tls}`;
    const known = kept.get(key);
    if (known && tools.now() - known.at < KEPT_MS) return known.found;
    const found = look(target, tools);
    kept.set(key, { at: tools.now(), found });
    return found;
  }

  const all = ({ provider }: CheckOf) => serversOf(holder.base, provider, today());
  return {
    offers(of, servers) {
      const own = all(of).map(placeOf);
      return servers.length > 0 && servers.every((server) => own.includes(placeOf(server)));
    },
    async check(of, asker) {
      const targets = chosen(all(of), of).map(targetOf);
      if (targets.length === 0) return [];
      if (!allow(asker)) return "too-many";
      return Promise.all(targets.map(async (target) => ({ target, found: await lookOnce(target) })));
    },
  };
}

/** A provider's servers of today whose names are fixed. */
function serversOf({ providers }: Knowledge, id: string, at: string): Server[] {
  const provider = providers.get(id);
  const servers = provider ? placedServers(provider).map(({ server }) => server) : [];
  return servers.filter((server) => isOpen(server) && ofToday(server, at));
}

const placeOf = ({ type, hostname, port }: Pick<Server, "type" | "hostname" | "port">) =>
  `${type} ${hostname} ${port}`;

/** As on the card: those of the protocol, else how to read (IMAP before POP3) and how to send; each protocol's first before the others. */
function chosen(servers: readonly Server[], { variant, protocol }: CheckOf): Server[] {
  const own = servers.filter((server) => !variant || !server.variant || server.variant === variant);
  const hasImap = own.some(({ type }) => type === "imap");
  const wanted = own.filter(({ type }) => (protocol ? type === protocol : type !== "pop3" || !hasImap));
  const isFirst = (server: Server) => wanted.find(({ type }) => type === server.type) === server;
  const inOrder = [...wanted.filter(isFirst), ...wanted.filter((server) => !isFirst(server))];
  return [...new Map(inOrder.map((server) => [placeOf(server), server])).values()].slice(0, MOST_SERVERS);
}
