import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Protocol, TlsMode } from "../../knowledge/schema/index.ts";
import type { HostMention } from "../names/addresses.ts";
import type { Text, Token } from "../text/tokens.ts";
import type { Unit } from "../text/units.ts";

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

const SENDING_PORTS: ReadonlySet<string> = new Set(["465", "587", "25"]);

/** Switches that people paste, without white space and quotes: `mail_encryption=ssl`, by the mode that they turn on. */
export type Switches = ReadonlyMap<Mode, readonly string[]>;

export function switchesOf({ switches }: Knowledge): Switches {
  const modes = ["implicit", "starttls"] as const;
  return new Map(modes.map((mode) => [mode, (switches.get(mode)?.patterns ?? []).map(bare)]));
}

/** A colon or an equals sign, with or without spaces and quotes, says the same. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/["'`]|[^\S\n]/g, "")
    .replaceAll(":", "=");

/** Whether a switch stands there whole: `tls=true` is no part of `use_tls=true`. */
function holds(part: string, pattern: string): boolean {
  for (let at = part.indexOf(pattern); at >= 0; at = part.indexOf(pattern, at + 1))
    if (!/[\w.]/.test(part[at - 1] ?? "") && !/\w/.test(part[at + pattern.length] ?? "")) return true;
  return false;
}

/** A user name written as a value at the end of its line: `user=someone`. */
const USER_NAME = /\b(?:user ?name|user|login)["']?\s?[:=]\s?["']?([^\s"',;@]{2,40})["']?[,;]?(?=\n|$)/g;

/** Looks at each line that names a port, a mode or a host; at the text as a whole where it names one of each. */
export function findPasted(
  text: Text,
  units: readonly Unit[],
  hosts: readonly HostMention[],
  switches: Switches,
): Finding[] {
  const named = hosts.filter(({ type }) => type !== undefined);
  const ports = new Set(text.tokens.map(({ word }) => word).filter((word) => MODE.has(word))).size;
  if (named.length === 0 && ports === 0) return userName(text);
  const lines = linesOf(text);
  const parts = named.length === 1 || ports === 1 ? [text.tokens] : lines;
  const found = [
    ...parts.flatMap((tokens) => portAndTls(tokens, text, switches)),
    ...(named.length === 1 ? [text.tokens] : lines).flatMap((tokens) =>
      wrongPlace(tokens, { text, units, hosts: named }),
    ),
    ...userName(text),
  ];
  const seen = new Set<string>();
  return found.filter((one) => !seen.has(one.kind) && seen.add(one.kind));
}

function portAndTls(tokens: readonly Token[], text: Text, switches: Switches): Finding[] {
  const words = new Set(tokens.map((token) => token.word));
  const [port, ...others] = [...words].filter((word) => MODE.has(word));
  const part = bare(text.folded.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
  const turnsOn = (mode: Mode) => switches.get(mode)?.some((pattern) => holds(part, pattern)) ?? false;
  const starttls = words.has("starttls") || turnsOn("starttls");
  // "TLS" alone is what some apps call STARTTLS.
  const implicit = words.has("ssl") || turnsOn("implicit");
  if (!port || others.length > 0 || starttls === implicit) return [];
  const written = starttls ? "starttls" : "implicit";
  return MODE.get(port) === written ? [] : [{ kind: "port-and-tls", port: Number(port), written }];
}

interface Place {
  readonly text: Text;
  readonly units: readonly Unit[];
  readonly hosts: readonly HostMention[];
}

/** A host for reading in the place for sending, the other way round, and the port between servers. */
function wrongPlace(tokens: readonly Token[], { text, units, hosts }: Place): Finding[] {
  const isOf = (token: Token, hostname: string) => text.compounds[token.compound]?.text.includes(hostname);
  const here = hosts.filter(({ hostname }) => tokens.some((token) => isOf(token, hostname)));
  const [host] = here;
  // Servers of both directions in one sentence: whose port is whose cannot be told.
  if (!host?.type || here.some(({ type }) => (type === "smtp") !== (host.type === "smtp"))) return [];
  const own = tokens.filter((token) => !isOf(token, host.hostname));
  const starts = new Set(own.map(({ start }) => start));
  const says = (...names: readonly string[]) =>
    units.some(({ name, first }) => names.includes(name) && starts.has(text.tokens[first]?.start ?? -1));
  return misplaced(host.hostname, host.type, {
    out: says("protocol.smtp", "direction.outgoing"),
    in: says("protocol.imap", "protocol.pop3", "direction.incoming"),
    sendingPort: own.some(({ word }) => SENDING_PORTS.has(word)),
    port25: own.some(({ word }) => word === "25"),
  });
}

interface Says {
  readonly out: boolean;
  readonly in: boolean;
  readonly sendingPort: boolean;
  readonly port25: boolean;
}

function misplaced(hostname: string, type: Protocol, says: Says): Finding[] {
  if (type === "smtp") {
    if (says.in && !says.out) return [{ kind: "outgoing-host-for-reading", hostname }];
    return says.port25 ? [{ kind: "port-25" }] : [];
  }
  return (says.out || says.sendingPort) && !says.in ? [{ kind: "incoming-host-for-sending", hostname }] : [];
}

const userName = ({ folded }: Text): Finding[] =>
  [...folded.matchAll(USER_NAME)].some(([, value = ""]) => /[a-z]/.test(value) && !/^(.)\1*$/.test(value))
    ? [{ kind: "short-user-name" }]
    : [];

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
