import type { Protocol } from "../../knowledge/schema/index.ts";
import type { Field } from "../query.ts";
import type { Text } from "../tokens.ts";
import type { Unit } from "../units.ts";

const PROTOCOLS: ReadonlyMap<string, readonly Protocol[]> = new Map([
  ["protocol.smtp", ["smtp"]],
  ["protocol.imap", ["imap"]],
  ["protocol.pop3", ["pop3"]],
  ["direction.outgoing", ["smtp"]],
  ["direction.incoming", ["imap", "pop3"]],
]);

/** Ways of reading mail: named, they say which one "incoming" means. */
const READS = new Set(["protocol.imap", "protocol.pop3"]);

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ["field.port", "port"],
  ["field.hostname", "hostname"],
  ["field.username", "username"],
  ["field.password", "password"],
  ["topic.app-password", "password"],
  ["field.tls", "tls"],
  ["field.authentication", "authentication"],
]);

/** Ports that mail uses or that people name when they ask about mail (IANA; 2525 and the like: what senders offer). */
const MAIL_PORTS = new Set([
  25, 26, 80, 110, 143, 443, 465, 586, 587, 993, 995, 1025, 1143, 2465, 2525, 2587,
]);

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

export function findPorts(text: Text): number[] {
  const numbers = text.tokens
    .filter((token) => /^\d{2,4}$/.test(token.word))
    .map((token) => Number(token.word));
  return [...new Set(numbers.filter((port) => MAIL_PORTS.has(port)))];
}
