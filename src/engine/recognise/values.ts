import type { Protocol } from "../../knowledge/schema/index.ts";
import type { Field } from "../query.ts";
import type { Text } from "../tokens.ts";
import type { Unit } from "../units.ts";

const PROTOCOL: Readonly<Record<string, readonly Protocol[]>> = {
  "protocol.smtp": ["smtp"],
  "protocol.imap": ["imap"],
  "protocol.pop3": ["pop3"],
  "direction.outgoing": ["smtp"],
  "direction.incoming": ["imap", "pop3"],
};

const FIELD: Readonly<Record<string, Field>> = {
  "field.port": "port",
  "field.hostname": "hostname",
  "field.username": "username",
  "field.password": "password",
  "topic.app-password": "password",
  "field.tls": "tls",
  "field.authentication": "authentication",
};

/** Ports that mail uses or that people name when they ask about mail (IANA; 2525 and the like: what senders offer). */
const MAIL_PORTS = new Set([
  25, 26, 80, 110, 143, 443, 465, 586, 587, 993, 995, 1025, 1143, 2465, 2525, 2587,
]);

/** The protocols asked for, in the order asked; incoming means both ways of reading mail unless one of them is named. */
export function findProtocols(units: readonly Unit[]): Protocol[] {
  const named = units.flatMap((unit) =>
    unit.name.startsWith("protocol.") ? (PROTOCOL[unit.name] ?? []) : [],
  );
  const readsNamed = named.some((protocol) => protocol !== "smtp");
  const all = units.flatMap((unit) => {
    const protocols = PROTOCOL[unit.name] ?? [];
    return unit.name === "direction.incoming" && readsNamed ? [] : protocols;
  });
  return [...new Set(all)];
}

export function findFields(units: readonly Unit[]): Field[] {
  return [...new Set(units.flatMap((unit) => FIELD[unit.name] ?? []))];
}

export function findPorts(text: Text): number[] {
  const numbers = text.tokens
    .filter((token) => /^\d{2,4}$/.test(token.word))
    .map((token) => Number(token.word));
  return [...new Set(numbers.filter((port) => MAIL_PORTS.has(port)))];
}
