import type { Protocol } from "../../knowledge/schema/index.ts";
import { type Offer, Stopped } from "./findings.ts";

/** A conversation in lines. */
export interface Lines {
  send(command: string): void;
  line(): Promise<string>;
}

/** How one protocol is asked what it offers. Nothing here signs in. */
export interface Dialogue {
  /** What is offered now. @throws Stopped if it will not say */
  offer(lines: Lines): Promise<Offer>;
  /** Asks for TLS; true if the server will speak it from now on. */
  startTls(lines: Lines): Promise<boolean>;
  readonly goodbye: string;
}

/** What the first line says about the protocol: RFC 9051 7.1, RFC 1939 4, RFC 5321 4.2. @throws Stopped if nothing */
export function protocolOf(greeting: string): Protocol {
  if (/^\* (?:OK|PREAUTH)\b/i.test(greeting)) return "imap";
  if (/^\+OK\b/i.test(greeting)) return "pop3";
  if (/^220(?:[ -]|$)/.test(greeting)) return "smtp";
  throw new Stopped(/^(?:\* BYE\b|-ERR\b|[45]\d\d[ -])/i.test(greeting) ? "sends-away" : "not-mail");
}

/** The greeting, whole. */
export async function greetingOf(lines: Lines): Promise<string> {
  const first = await lines.line();
  let last = first;
  while (/^\d{3}-/.test(last)) last = await lines.line();
  return first;
}

/** RFC 9051: CAPABILITY, STARTTLS, LOGOUT. */
const imap: Dialogue = {
  async offer(lines) {
    const { untagged, isOk } = await tagged(lines, "a1", "CAPABILITY");
    if (!isOk) throw new Stopped("declined");
    const words = untagged.filter((line) => /^\* CAPABILITY /i.test(line)).flatMap((line) => wordsOf(line));
    return {
      startTls: words.includes("STARTTLS"),
      auth: words.filter((word) => word.startsWith("AUTH=")).map((word) => word.slice("AUTH=".length)),
      ...(words.includes("LOGINDISABLED") && { loginDisabled: true }),
    };
  },
  startTls: async (lines) => (await tagged(lines, "a2", "STARTTLS")).isOk,
  goodbye: "a3 LOGOUT",
};

async function tagged(lines: Lines, tag: string, command: string) {
  lines.send(`${tag} ${command}`);
  const untagged: string[] = [];
  for (;;) {
    const line = await lines.line();
    if (line.startsWith(`${tag} `)) return { untagged, isOk: /^\S+ OK\b/i.test(line) };
    untagged.push(line);
  }
}

/** RFC 1939 and 2449 (CAPA), RFC 2595 (STLS). A server without CAPA offers nothing that it would name. */
const pop3: Dialogue = {
  async offer(lines) {
    lines.send("CAPA");
    const words: string[][] = [];
    if (!isOk(await lines.line())) return { startTls: false, auth: [] };
    for (let line = await lines.line(); line !== "."; line = await lines.line()) words.push(wordsOf(line));
    const auth = words.filter(([name]) => name === "SASL").flatMap(([, ...mechanisms]) => mechanisms);
    const hasUser = words.some(([name]) => name === "USER");
    return {
      startTls: words.some(([name]) => name === "STLS"),
      auth: [...auth, ...(hasUser ? ["USER"] : [])],
    };
  },
  async startTls(lines) {
    lines.send("STLS");
    return isOk(await lines.line());
  },
  goodbye: "QUIT",
};

const isOk = (line: string) => /^\+OK\b/i.test(line);

/** RFC 5321 (EHLO), RFC 3207 (STARTTLS), RFC 4954 (AUTH); `AUTH=` is how servers older than it wrote. */
const smtp: Dialogue = {
  async offer(lines) {
    // RFC 5321, 4.1.3: who has no name says an address. Loopback gives nothing away.
    lines.send("EHLO [127.0.0.1]");
    const { code, texts } = await reply(lines);
    if (code !== "250") throw new Stopped("declined");
    const words = texts.slice(1).map((text) => wordsOf(text.replace(/^AUTH=/i, "AUTH ")));
    const auth = words.filter(([name]) => name === "AUTH").flatMap(([, ...mechanisms]) => mechanisms);
    return { startTls: words.some(([name]) => name === "STARTTLS"), auth: [...new Set(auth)] };
  },
  async startTls(lines) {
    lines.send("STARTTLS");
    return (await reply(lines)).code === "220";
  },
  goodbye: "QUIT",
};

async function reply(lines: Lines) {
  const texts: string[] = [];
  for (;;) {
    const line = await lines.line();
    texts.push(line.slice(4));
    if (!/^\d{3}-/.test(line)) return { code: line.slice(0, 3), texts };
  }
}

/** Only what a capability can be made of, so nothing of a server's text can do harm in a report. */
const wordsOf = (line: string) =>
  line
    .toUpperCase()
    .split(/\s+/)
    .filter((word) => /^[A-Z0-9=+_.:/-]{1,40}$/.test(word));

export const DIALOGUES: Readonly<Record<Protocol, Dialogue>> = { imap, pop3, smtp };
