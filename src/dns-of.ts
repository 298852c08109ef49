import { getServers } from "node:dns";
import type { Config } from "./config.ts";
import { MACHINE } from "./discovery/connection/tools.ts";
import type { Dns } from "./discovery/dns/dns.ts";
import { createDns } from "./discovery/dns/resolver.ts";
import { machineServers, namedServers } from "./discovery/dns/servers.ts";

/** The DNS over the servers that are configured, else over this machine's. Its clock is `performance.now`. */
export function dnsOf({ DNS_SERVERS: named }: Pick<Config, "DNS_SERVERS">): Dns {
  const servers = named ? namedServers(named) : machineServers(getServers());
  return createDns({ servers, now: () => performance.now(), alarm: MACHINE.alarm });
}
