import type { Protocol, TlsMode } from "../../knowledge/schema/index.ts";
import type { HostMention } from "../query.ts";
import type { Text, Token } from "../tokens.ts";

type Mode = Exclude<TlsMode, "none">;

/** Something in pasted settings that cannot be right. */
export type Finding =
  | { readonly kind: "port-and-tls"; readonly port: number; readonly written: Mode }
  | { readonly kind: "incoming-host-for-sending"; readonly hostname: string }
  | { readonly kind: "outgoing-host-for-reading"; readonly hostname: string }
  | { readonly kind: "port-25" }
  | { readonly kind: "short-user-name" };

/** What a port is registered for (RFC 8314 §7, RFC 6409, RFC 9051, RFC 1939). */
const MODE: ReadonlyMap<string, Mode> = new Map([
  ["465", "implicit"],
  ["993", "implicit"],
  ["995", "implicit"],
  ["587", "starttls"],
  ["143", "starttls"],
  ["110", "starttls"],
]);

const SENDING_PORTS = new Set(["465", "587", "25"]);

const OUTGOING = new Set(
  "smtp outgoing postausgang postausgangsserver sortant saliente uitgaande uscita wychodzaca".split(" "),
);
const INCOMING = new Set(
  "imap pop pop3 incoming posteingang posteingangsserver entrant entrante inkomende arrivo przychodzaca".split(
    " ",
  ),
);

/** Switches of programs, by what they turn on (nodemailer's `secure`, Django's EMAIL_USE_…, PHPMailer's SMTPSecure). */
const IMPLICIT_SWITCH = /\b(?:secure|[a-z_]*use_?ssl|ssl_?enable)["']?\s?[:=]\s?["']?true/;
const STARTTLS_SWITCH = /\b(?:secure["']?\s?[:=]\s?["']?false|[a-z_]*use_?tls["']?\s?[:=]\s?["']?true)/;

/** A user name written as a value: `user name: someone`. */
const USER_NAME = /\b(?:user ?name|user|login)["']?\s?[:=]\s?["']?([^\s"',;@]{2,40})(?=[\s"',;]|$)/g;

/** Words that describe a user name, and names that were made unreadable. */
const NO_VALUE =
  /^(?:my|your|the|full|same|correct|right|wrong|email|e-mail|address|apikey|none|yes|x+|\*+|\.+|<.*|\[.*)$/;

/** Looks at each line that names a port, a mode or a host; at the text as a whole where it names one of each. */
export function findPasted(text: Text, hosts: readonly HostMention[]): Finding[] {
  const named = hosts.filter(({ type }) => type !== undefined);
  const ports = countPorts(text.tokens);
  if (named.length === 0 && ports === 0) return userName(text);
  const lines = linesOf(text);
  const parts = named.length === 1 || ports === 1 ? [text.tokens] : lines;
  const found = [
    ...parts.flatMap((tokens) => portAndTls(tokens, text)),
    ...(named.length === 1 ? [text.tokens] : lines).flatMap((tokens) => wrongPlace(tokens, text, named)),
    ...userName(text),
  ];
  const seen = new Set<string>();
  return found.filter((one) => !seen.has(one.kind) && seen.add(one.kind));
}

const countPorts = (tokens: readonly Token[]) =>
  new Set(tokens.map(({ word }) => word).filter((word) => MODE.has(word))).size;

function portAndTls(tokens: readonly Token[], text: Text): Finding[] {
  const words = new Set(tokens.map((token) => token.word));
  const [port, ...others] = [...words].filter((word) => MODE.has(word));
  const part = text.folded.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  const starttls = words.has("starttls") || STARTTLS_SWITCH.test(part);
  // "TLS" alone is what some apps call STARTTLS.
  const implicit = words.has("ssl") || IMPLICIT_SWITCH.test(part);
  if (!port || others.length > 0 || starttls === implicit) return [];
  const written = starttls ? "starttls" : "implicit";
  return MODE.get(port) === written ? [] : [{ kind: "port-and-tls", port: Number(port), written }];
}

/** A host for reading in the place for sending, the other way round, and the port between servers. */
function wrongPlace(tokens: readonly Token[], text: Text, hosts: readonly HostMention[]): Finding[] {
  const isOf = (token: Token, hostname: string) => text.compounds[token.compound]?.text.includes(hostname);
  const here = hosts.filter(({ hostname }) => tokens.some((token) => isOf(token, hostname)));
  const [host] = here;
  // Servers of both directions in one sentence: whose port is whose cannot be told.
  if (!host?.type || here.some(({ type }) => (type === "smtp") !== (host.type === "smtp"))) return [];
  const words = new Set(tokens.filter((token) => !isOf(token, host.hostname)).map((token) => token.word));
  const says = (list: ReadonlySet<string>) => [...words].some((word) => list.has(word));
  return misplaced(host.hostname, host.type, {
    out: says(OUTGOING),
    in: says(INCOMING),
    sendingPort: says(SENDING_PORTS),
    port25: words.has("25"),
  });
}

function misplaced(
  hostname: string,
  type: Protocol,
  says: {
    readonly out: boolean;
    readonly in: boolean;
    readonly sendingPort: boolean;
    readonly port25: boolean;
  },
): Finding[] {
  if (type === "smtp") {
    if (says.in && !says.out) return [{ kind: "outgoing-host-for-reading", hostname }];
    return says.port25 ? [{ kind: "port-25" }] : [];
  }
  return (says.out || says.sendingPort) && !says.in ? [{ kind: "incoming-host-for-sending", hostname }] : [];
}

function userName({ folded }: Text): Finding[] {
  const values = [...folded.matchAll(USER_NAME)].map((match) => match[1] ?? "");
  return values.some((value) => /[a-z]/.test(value) && !NO_VALUE.test(value))
    ? [{ kind: "short-user-name" }]
    : [];
}

/** Lines, and sentences within a line; a colon ends none ("Server: imap…"). */
function linesOf({ folded, tokens }: Text): Token[][] {
  const lines: Token[][] = [];
  let end = 0;
  for (const token of tokens) {
    const breaks = lines.length === 0 || /\n|[.;!?]\s/.test(folded.slice(end, token.start));
    if (breaks) lines.push([token]);
    else lines.at(-1)?.push(token);
    end = token.end;
  }
  return lines;
}
