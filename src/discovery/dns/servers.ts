import { isIP } from "node:net";

/** A resolver: an address, never a name, as there is nobody to ask for one. */
export interface DnsServer {
  readonly address: string;
  readonly port: number;
}

const DNS_PORT = 53;

/**
 * Reads `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1` or `[2001:db8::1]:5353`, as `node:dns` writes them too; undefined for
 * anything else.
 */
export function parseServer(text: string): DnsServer | undefined {
  if (isIP(text)) return { address: text, port: DNS_PORT };
  const [, v6, v4, digits] = /^(?:\[([^[\]]+)\]|([\d.]+)):(\d{1,5})$/.exec(text) ?? [];
  const address = v6 ?? v4 ?? "";
  const port = Number(digits);
  return isIP(address) === (v6 ? 6 : 4) && port >= 1 && port <= 65535 ? { address, port } : undefined;
}

/** The servers of a list, such as the machine's own; what cannot be read is passed over. */
export const parseServers = (list: readonly string[]): DnsServer[] =>
  list.map(parseServer).filter((server) => server !== undefined);
