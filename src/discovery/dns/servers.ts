import { isIP } from "node:net";

/** A resolver: an address, never a name, as there is nobody to ask for one. */
export interface DnsServer {
  readonly address: string;
  readonly port: number;
  /** Whether its word on DNSSEC counts: nobody sits on the way to it, or the operator stands in for that. */
  readonly isTrusted: boolean;
}

const DNS_PORT = 53;

/**
 * Reads `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:5353`, as `node:dns` writes them too; undefined for
 * anything else.
 */
function parse(text: string): Omit<DnsServer, "isTrusted"> | undefined {
  if (isIP(text)) return { address: text, port: DNS_PORT };
  const [, v6, v4, digits] = /^(?:\[([^[\]]+)\]|([\d.]+)):(\d{1,5})$/.exec(text) ?? [];
  const address = v6 ?? v4 ?? "";
  const port = Number(digits);
  return isIP(address) === (v6 ? 6 : 4) && port >= 1 && port <= 65535 ? { address, port } : undefined;
}

export const isServer = (text: string) => parse(text) !== undefined;

/** Servers that the operator has named: their word on DNSSEC counts. What cannot be read is passed over. */
export const namedServers = (list: readonly string[]): DnsServer[] =>
  list.flatMap((text) => {
    const server = parse(text);
    return server ? [{ ...server, isTrusted: true }] : [];
  });

/**
 * Servers that the machine knows, as a rule because some network handed them out. Of those only one on the machine itself is trusted,
 * as glibc holds it (resolv.conf(5): trust-ad).
 */
export const machineServers = (list: readonly string[]): DnsServer[] =>
  namedServers(list).map((server) => ({ ...server, isTrusted: /^(?:127\.|::1$)/.test(server.address) }));
