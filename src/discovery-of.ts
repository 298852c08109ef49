import { getServers } from "node:dns";
import { type Config, readConfig } from "./config.ts";
import { DISCOVERY_VARIABLES } from "./config-discovery.ts";
import { askAutoconfig, askIspdb } from "./discovery/autoconfig.ts";
import { createAllow } from "./discovery/bucket.ts";
import { MACHINE } from "./discovery/connection/tools.ts";
import { createDiscover } from "./discovery/discover.ts";
import { createDns } from "./discovery/dns/resolver.ts";
import { machineServers, namedServers } from "./discovery/dns/servers.ts";
import { isHost, readDomain } from "./discovery/domain.ts";
import type { Discover } from "./discovery/found.ts";
import { type GetTools, getOwn, getPublic } from "./discovery/get.ts";
import { isPublic } from "./discovery/guard.ts";
import { askMx } from "./discovery/mx.ts";
import { askSrv } from "./discovery/srv.ts";
import { type HostOwner, indexHosts } from "./knowledge/host-owners.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { indexMx, type MxOwner } from "./knowledge/mx-owners.ts";

/** What holds the knowledge, such as the engine; another base may stand in it later. */
interface Holder {
  readonly base: Knowledge;
}

/** What is read of the configuration. */
export type DiscoveryConfig = Pick<Config, "DISCOVERY" | "DISCOVERY_ISPDB_URL" | "DNS_SERVERS">;

/** Looks domains up over this machine's network; undefined unless DISCOVERY is on. Nothing goes out before the first look-up. */
export function discoveryOf(
  { DISCOVERY, DISCOVERY_ISPDB_URL, DNS_SERVERS }: DiscoveryConfig,
  holder: Holder,
): Discover | undefined {
  if (DISCOVERY === "off") return undefined;
  const servers = DNS_SERVERS ? namedServers(DNS_SERVERS) : machineServers(getServers());
  const dns = createDns({ servers, now, alarm });
  const { mxOwner, hostOwner } = ownersIn(holder);
  const strangers: GetTools = {
    resolve: async (host, until) => (await dns.addresses(host, until)).records,
    allows: isPublic,
    connect: MACHINE.connect,
    now,
    alarm,
  };
  // The operator's own list may stand in a network that only this machine's settings know.
  const own: GetTools = { ...strangers, resolve: MACHINE.resolve };
  return createDiscover({
    readDomain,
    steps: {
      mx: askMx({ dns, ownerOf: mxOwner, isHost }),
      srv: askSrv({ dns, isHost }),
      autoconfig: askAutoconfig({ get: (url, until) => getPublic(url, until, strangers), isHost }),
      ispdb: askIspdb(DISCOVERY_ISPDB_URL, { get: (url, until) => getOwn(url, until, own), isHost }),
    },
    ownerOf: hostOwner,
    allow: createAllow(now),
    now,
    alarm,
  });
}

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

/** Both indexes, made at the first look-up, and anew when another base stands there. */
function ownersIn(holder: Holder) {
  let made: { readonly base: Knowledge; readonly mx: MxOwner; readonly hosts: HostOwner } | undefined;
  const current = () => {
    const { base } = holder;
    if (made?.base !== base) made = { base, mx: indexMx(base.providers), hosts: indexHosts(base.providers) };
    return made;
  };
  const mxOwner: MxOwner = (host) => current().mx(host);
  const hostOwner: HostOwner = (hosts, likely) => current().hosts(hosts, likely);
  return { mxOwner, hostOwner };
}
