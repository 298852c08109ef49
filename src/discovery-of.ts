import { type Config, readConfig } from "./config.ts";
import { DISCOVERY_VARIABLES } from "./config-discovery.ts";
import { askAutoconfig, askIspdb, type Get } from "./discovery/autoconfig.ts";
import { type Allow, createAllow } from "./discovery/bucket.ts";
import { MACHINE } from "./discovery/connection/tools.ts";
import { createDiscover } from "./discovery/discover.ts";
import type { Dns } from "./discovery/dns/dns.ts";
import { isHost, readDomain } from "./discovery/domain.ts";
import type { Discover } from "./discovery/found.ts";
import { type GetTools, getOwn, getPublic } from "./discovery/get.ts";
import { isPublic } from "./discovery/guard.ts";
import { askMx } from "./discovery/mx.ts";
import { askSrv } from "./discovery/srv.ts";
import { dnsOf } from "./dns-of.ts";
import { indexHosts } from "./knowledge/host-owners.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { indexMx } from "./knowledge/mx-owners.ts";

/** What holds the knowledge, such as the engine; another base may stand in it later. */
interface Holder {
  readonly base: Knowledge;
}

/** What is read of the configuration. */
export type DiscoveryConfig = Pick<Config, "DISCOVERY" | "DISCOVERY_ISPDB_URL" | "DNS_SERVERS">;

/**
 * Looks domains up over this machine's network; undefined unless DISCOVERY is on. Nothing goes out before the first look-up. Another base
 * begins with nothing kept, as whose servers are whose is in what is kept.
 */
export function discoveryOf(config: DiscoveryConfig, holder: Holder): Discover | undefined {
  if (config.DISCOVERY === "off") return undefined;
  const network = networkOf(config);
  const allow = createAllow(now);
  let made: { readonly base: Knowledge; readonly discover: Discover } | undefined;
  return async (domain, asker) => {
    const { base } = holder;
    if (made?.base !== base) made = { base, discover: discoverBy(base, network, allow) };
    return made.discover(domain, asker);
  };
}

interface Network {
  readonly dns: Dns;
  /** A page from wherever a stranger says, or of the operator's list. */
  readonly getPublic: Get;
  readonly getOwn: Get;
  readonly listUrl: string;
}

function networkOf(config: DiscoveryConfig): Network {
  const { DISCOVERY_ISPDB_URL: listUrl } = config;
  const dns = dnsOf(config);
  const strangers: GetTools = {
    resolve: async (host, until) => (await dns.addresses(host, until)).records,
    allows: isPublic,
    connect: MACHINE.connect,
    now,
    alarm,
  };
  // The operator's own list may stand in a network that only this machine's settings know.
  const own: GetTools = { ...strangers, resolve: MACHINE.resolve };
  return {
    dns,
    getPublic: (url, until) => getPublic(url, until, strangers),
    getOwn: (url, until) => getOwn(url, until, own),
    listUrl,
  };
}

const discoverBy = ({ providers }: Knowledge, { dns, listUrl, ...web }: Network, allow: Allow): Discover =>
  createDiscover({
    readDomain,
    steps: {
      mx: askMx({ dns, ownerOf: indexMx(providers), isHost }),
      srv: askSrv({ dns, isHost }),
      autoconfig: askAutoconfig({ get: web.getPublic, isHost }),
      ispdb: askIspdb(listUrl, { get: web.getOwn, isHost }),
    },
    ownerOf: indexHosts(providers),
    allow,
    now,
    alarm,
  });

/**
 * The same from an environment, of which only these variables are read: for a single question at the command line.
 *
 * @throws ConfigError
 */
export function discoveryIn(env: NodeJS.ProcessEnv, holder: Holder): Discover | undefined {
  const own = Object.keys(DISCOVERY_VARIABLES).map((name) => [name, env[name]]);
  return discoveryOf(readConfig(Object.fromEntries(own)), holder);
}

const now = () => performance.now();

function alarm(ms: number, ring: () => void): () => void {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
}
