import type { TlsMode } from "../../knowledge/schema/index.ts";
import type { HostMention } from "../query.ts";
import type { Text, Token } from "../tokens.ts";

/** Something in pasted settings that cannot be right. */
export type Finding =
  | { readonly kind: "port-and-tls"; readonly port: number; readonly written: Exclude<TlsMode, "none"> }
  | { readonly kind: "incoming-host-for-sending"; readonly hostname: string };

/** What a port is registered for (RFC 8314 §7, RFC 6409, RFC 9051, RFC 1939). */
const MODE: Readonly<Record<string, Exclude<TlsMode, "none">>> = {
  "465": "implicit",
  "993": "implicit",
  "995": "implicit",
  "587": "starttls",
  "143": "starttls",
  "110": "starttls",
};

/** Looks at each sentence or line that names one port and one mode, or an outgoing server. */
export function findPasted(text: Text, hosts: readonly HostMention[]): Finding[] {
  return sentencesOf(text).flatMap((tokens) => [
    ...portAndTls(tokens),
    ...hostForSending(tokens, text, hosts),
  ]);
}

function portAndTls(tokens: readonly Token[]): Finding[] {
  const words = new Set(tokens.map((token) => token.word));
  const ports = Object.keys(MODE).filter((port) => words.has(port));
  const starttls = words.has("starttls");
  const implicit = words.has("ssl") || words.has("tls");
  const [port, ...others] = ports;
  if (!port || others.length > 0 || starttls === implicit) return [];
  const written = starttls ? "starttls" : "implicit";
  return MODE[port] === written ? [] : [{ kind: "port-and-tls", port: Number(port), written }];
}

const OUTGOING = new Set([
  "smtp",
  "outgoing",
  "postausgang",
  "postausgangsserver",
  "sortant",
  "saliente",
  "uitgaande",
]);
const INCOMING = new Set([
  "imap",
  "pop",
  "pop3",
  "incoming",
  "posteingang",
  "entrant",
  "entrante",
  "inkomende",
]);

function hostForSending(tokens: readonly Token[], text: Text, hosts: readonly HostMention[]): Finding[] {
  const host = hosts.find(
    ({ hostname, type }) =>
      (type === "imap" || type === "pop3") &&
      tokens.some((token) => text.compounds[token.compound]?.text === hostname),
  );
  if (!host) return [];
  const free = tokens.filter((token) => text.compounds[token.compound]?.text !== host.hostname);
  const says = (words: ReadonlySet<string>) => free.some((token) => words.has(token.word));
  return says(OUTGOING) && !says(INCOMING)
    ? [{ kind: "incoming-host-for-sending", hostname: host.hostname }]
    : [];
}

function sentencesOf({ tokens }: Text): Token[][] {
  const sentences = new Map<number, Token[]>();
  for (const token of tokens) {
    const sentence = sentences.get(token.sentence);
    if (sentence) sentence.push(token);
    else sentences.set(token.sentence, [token]);
  }
  return [...sentences.values()];
}
