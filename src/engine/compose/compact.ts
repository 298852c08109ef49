import type { Block, Fact } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { Phrases } from "../../phrases/index.ts";
import { hostnameText, PROTOCOL, usernameText } from "../../phrases/names.ts";
import { portText } from "./port-text.ts";
import { firstEach, ofVariant, passwordOf, saidOf, variantsOf } from "./servers.ts";

/** How many account kinds of a provider are told: more are a list that nobody reads. */
const VARIANTS_AT_MOST = 3;

/** Blocks of a card, and the servers whose values stand in them. */
export interface ServerBlocks {
  readonly blocks: readonly Block[];
  readonly servers: readonly Server[];
}

export interface Compact {
  readonly provider: Provider;
  readonly servers: readonly Server[];
  readonly protocols: readonly Protocol[];
  readonly title?: string | undefined;
  readonly phrases: Phrases;
  /** Beside a fix: a login that differs by kind of account is not told. */
  readonly isBeside?: boolean;
}

/** The same values as on the settings card in a line a protocol: beside a fix, or one of several mailboxes. */
export function compactBlocks(ask: Compact): ServerBlocks {
  const { servers, protocols, title, provider, phrases } = ask;
  const told = offered(protocols, servers);
  const wanted = servers.filter(({ type }) => told.includes(type));
  const [first] = wanted;
  if (!first) return { blocks: [], servers: [] };
  const variants = variantsOf(wanted).slice(0, VARIANTS_AT_MOST);
  const written = ofVariant(wanted, variants[0]);
  const shown = { ...ask, servers: written };
  const hosts = variants.length > 1 ? variants.map((key) => hostsRow(ask, ofVariant(wanted, key), key)) : [];
  const rows =
    variants.length > 1
      ? [...hosts, ...told.flatMap((protocol) => portRow(shown, protocol))]
      : told.flatMap((protocol) => placeRow(shown, protocol));
  const groups =
    variants.length > 1
      ? variants.map((key) => ({ name: labelOf(provider, key), servers: ofVariant(wanted, key) }))
      : [{ name: "", servers: written }];
  const said = notesOf(provider, firstEach(written), phrases);
  return {
    blocks: [
      ...(first.tls === "none"
        ? [{ type: "notice" as const, tone: "stop" as const, text: phrases.settings.notEncrypted }]
        : []),
      { type: "facts", rows: [...rows, ...loginRows(ask, groups)], ...(title ? { title } : {}) },
      ...(said.length > 0 ? [{ type: "text" as const, text: said.join(" ") }] : []),
    ],
    servers:
      variants.length > 1 ? variants.flatMap((key) => ofVariant(wanted, key)).filter(isFirst) : written,
  };
}

const labelOf = ({ variants }: Provider, key: string): string => variants?.[key]?.label ?? key;

const isFirst = <T>(one: T, at: number, all: readonly T[]) => all.indexOf(one) === at;

/** A kind of account: its servers' names, with port where it is not that of the first kind. */
function hostsRow(
  { provider, protocols, servers, phrases }: Compact,
  own: readonly Server[],
  key: string,
): Fact {
  const usual = firstEach(ofVariant(servers, variantsOf(servers)[0]));
  const texts = firstEach(own.filter(({ type }) => offered(protocols, own).includes(type))).map((server) => {
    const { text, code } = hostnameText(server.hostname, provider, phrases);
    const name = code ? `\`${text}\`` : text;
    const isUsual = usual.some(
      ({ type, port, tls }) => type === server.type && port === server.port && tls === server.tls,
    );
    return isUsual ? name : `${name}, ${phrases.portPlace(server.port, phrases.security[server.tls])}`;
  });
  return { label: labelOf(provider, key), value: texts.filter(isFirst).join("; "), code: false };
}

function portRow({ servers, phrases }: Compact, protocol: Protocol): Fact[] {
  const own = servers.filter(({ type }) => type === protocol);
  if (own.length === 0) return [];
  return [
    { label: `${PROTOCOL[protocol]}: ${phrases.field.port}`, value: portText(own, phrases), code: false },
  ];
}

/** The asked protocols; IMAP where somebody reads by POP and this kind of account has none. */
function offered(protocols: readonly Protocol[], servers: readonly Server[]): readonly Protocol[] {
  const has = (type: Protocol) => servers.some((server) => server.type === type);
  return protocols.map((protocol) => (protocol === "pop3" && !has("pop3") ? "imap" : protocol));
}

/** What stands beside the values; where it differs by direction, which one it is about. */
function notesOf(provider: Provider, servers: readonly Server[], phrases: Phrases): string[] {
  const notes = servers.map((server) => ({ type: server.type, texts: saidOf(provider, server, phrases) }));
  const [first] = notes;
  if (notes.every(({ texts }) => texts.join() === first?.texts.join())) return first?.texts ?? [];
  const { sending, reading } = phrases.fix;
  return notes.flatMap(({ type, texts }) =>
    texts.map((text, index) => (index === 0 ? `${type === "smtp" ? sending : reading}: ${text}` : text)),
  );
}

/** `smtp.example.com`, port `465`, SSL/TLS; or port `587`, STARTTLS. */
export function placeText(provider: Provider, servers: readonly Server[], phrases: Phrases): string {
  const [server, ...others] = servers;
  if (!server) return "";
  const host = hostnameText(server.hostname, provider, phrases);
  const second = others.find(({ hostname, tls }) => hostname === server.hostname && tls !== "none");
  const place = (one: Server) => phrases.portPlace(one.port, phrases.security[one.tls]);
  const name = host.code ? `\`${host.text}\`` : host.text;
  return `${name}, ${place(server)}${second ? `; ${phrases.or} ${place(second)}` : ""}`;
}

export function placeRow({ provider, servers, phrases }: Omit<Compact, "title">, protocol: Protocol): Fact[] {
  const own = servers.filter(({ type }) => type === protocol);
  if (own.length === 0) return [];
  return [{ label: phrases.serverTitle[protocol], value: placeText(provider, own, phrases), code: false }];
}

/** A kind of account with its servers. */
interface Group {
  readonly name: string;
  readonly servers: readonly Server[];
}

/** Said once where it is the same for reading and sending, and for all kinds of account. */
function loginRows({ provider, phrases, isBeside = false }: Compact, groups: readonly Group[]): Fact[] {
  const user = (server: Server) => {
    const { text, code } = usernameText(server.username, provider, phrases);
    return code ? `\`${text}\`` : text;
  };
  const password = ({ authentication }: Server) => passwordOf(provider, authentication, phrases);
  const { field } = phrases;
  return [
    ...eachOnce(field.username, groups, user, phrases),
    ...eachOnce(field.password, groups, password, phrases),
  ].filter(({ label }) => !isBeside || !groups.some(({ name }) => name && label.endsWith(`: ${name}`)));
}

function eachOnce(
  label: string,
  groups: readonly Group[],
  tell: (server: Server) => string,
  { settings }: Phrases,
): Fact[] {
  const told = groups.map(({ name, servers }) => ({ name, texts: firstEach(servers).map(tell) }));
  const row = (label: string, value: string): Fact => ({ label, value, code: false });
  if (told.some(({ texts }) => texts.join() !== told[0]?.texts.join()))
    return told.map(({ name, texts }) => row(`${label}: ${name}`, texts.filter(isFirst).join("; ")));
  const [first] = groups;
  const texts = told[0]?.texts ?? [];
  if (new Set(texts).size === 1) return [row(label, texts[0] ?? "")];
  return firstEach(first?.servers ?? []).map((server) =>
    row(`${label}, ${server.type === "smtp" ? settings.outgoing : settings.incoming}`, tell(server)),
  );
}
