import type { Protocol } from "../../knowledge/schema/index.ts";
import type { Text } from "../text/tokens.ts";
import type { Unit } from "../text/units.ts";

export type Field = "hostname" | "port" | "tls" | "username" | "password" | "authentication";

const PROTOCOLS: ReadonlyMap<string, readonly Protocol[]> = new Map([
  ["protocol.smtp", ["smtp"]],
  ["protocol.imap", ["imap"]],
  ["protocol.pop3", ["pop3"]],
  ["direction.outgoing", ["smtp"]],
  ["direction.incoming", ["imap", "pop3"]],
]);

/** Ways of reading mail: named, they say which one "incoming" means. */
const READS: ReadonlySet<string> = new Set(["protocol.imap", "protocol.pop3"]);

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ["field.port", "port"],
  ["field.hostname", "hostname"],
  ["field.username", "username"],
  ["field.password", "password"],
  ["topic.app-password", "password"],
  ["field.tls", "tls"],
  ["field.authentication", "authentication"],
]);

/** Ports that are of mail and of nothing else that people write (IANA; 2525 and the like: what senders offer). */
const OWN_PORTS: ReadonlySet<number> = new Set([465, 587, 993, 995, 1143, 2465, 2525, 2587]);

/** Ports that are also days, hours and parts of other numbers: they count beside a word for a port or a protocol. */
const SHARED_PORTS: ReadonlySet<number> = new Set([25, 26, 80, 110, 143, 443, 586, 1025]);

/** How many tokens apart a number and the word that makes it a port may stand. */
const NEAR = 2;

/** The protocols asked for, in the order asked; incoming means both ways of reading mail unless one of them is named. */
export function findProtocols(units: readonly Unit[]): Protocol[] {
  const readsNamed = units.some(({ name }) => READS.has(name));
  const asked = new Set<Protocol>();
  for (const { name } of units)
    if (name !== "direction.incoming" || !readsNamed)
      for (const protocol of PROTOCOLS.get(name) ?? []) asked.add(protocol);
  return [...asked];
}

export function findFields(units: readonly Unit[]): Field[] {
  const asked = new Set<Field>();
  for (const { name } of units) {
    const field = FIELDS.get(name);
    if (field) asked.add(field);
  }
  return [...asked];
}

/** Numbers that are ports: in a date, a version or an IP address a number is none. */
export function findPorts(
  { tokens, compounds, folded }: Text,
  units: readonly Unit[],
  addresses: ReadonlySet<number>,
): number[] {
  const marks = units.filter(({ name }) => name === "field.port" || PROTOCOLS.has(name));
  const isMarked = (at: number) =>
    marks.some(({ first, last }) => at >= first - NEAR && at <= last + NEAR) || addresses.has(at - 1);
  const dotted = compounds.map(({ text }) => /\d\.\d/.test(text));
  const ports = tokens.flatMap(({ word, compound, start }, at) => {
    const port = /^\d{2,4}$/.test(word) ? Number(word) : 0;
    const isPart = dotted[compound] === true;
    if (OWN_PORTS.has(port) && !isPart) return [port];
    return SHARED_PORTS.has(port) &&
      !isPart &&
      (isMarked(at) || folded[start - 1] === ":" || tokens.length <= NEAR)
      ? [port]
      : [];
  });
  return [...new Set(ports)];
}
