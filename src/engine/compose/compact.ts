import type { Block, Fact } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { FIELD, hostnameText, SECURITY, SERVER_TITLE, usernameText } from "../phrases/labels.ts";
import { NOT_ENCRYPTED, READING, SENDING } from "../phrases/sentences.ts";
import { firstEach, passwordOf, type ServerBlocks, saidOf } from "./servers.ts";

/** How many account kinds of a provider are told: more are a list that nobody reads. */
const VARIANTS_AT_MOST = 3;

/** The same values as on the settings card in a line a protocol: beside a fix, or one of several readings. */
export function compactBlocks(
  provider: Provider,
  servers: readonly Server[],
  protocols: readonly Protocol[],
  title: string,
): ServerBlocks {
  const wanted = servers.filter(({ type }) => protocols.includes(type));
  const variants = [...new Set(wanted.map(({ variant }) => variant))].filter((key) => key !== undefined);
  const groups = variants.length === 0 ? [undefined] : variants.slice(0, VARIANTS_AT_MOST);
  const shown = groups.map((key) => {
    const own = servers.filter(({ variant }) => variant === undefined || variant === key);
    const told = offered(protocols, own);
    return own.filter(({ type }) => told.includes(type));
  });
  return {
    blocks: shown.flatMap((group, index) =>
      groupBlocks(provider, group, protocols, titleOf(provider, title, groups[index])),
    ),
    servers: [...new Set(shown.flat())],
  };
}

function titleOf(provider: Provider, title: string, variant: string | undefined): string {
  return variant ? `${title} (${provider.variants?.[variant]?.label ?? variant})` : title;
}

function groupBlocks(
  provider: Provider,
  servers: readonly Server[],
  protocols: readonly Protocol[],
  title: string,
): Block[] {
  const [first] = servers;
  if (!first) return [];
  const rows = offered(protocols, servers).flatMap((protocol) =>
    placeRow(
      provider,
      servers.filter(({ type }) => type === protocol),
    ),
  );
  const said = notesOf(provider, firstEach(servers));
  return [
    ...(first.tls === "none"
      ? [{ type: "notice" as const, tone: "stop" as const, text: NOT_ENCRYPTED }]
      : []),
    { type: "facts", title, rows: [...rows, ...loginRows(provider, servers)] },
    ...(said.length > 0 ? [{ type: "text" as const, text: said.join(" ") }] : []),
  ];
}

/** The asked protocols; IMAP where somebody reads by POP and this kind of account has none. */
function offered(protocols: readonly Protocol[], servers: readonly Server[]): readonly Protocol[] {
  const has = (type: Protocol) => servers.some((server) => server.type === type);
  return protocols.map((protocol) => (protocol === "pop3" && !has("pop3") ? "imap" : protocol));
}

/** What stands beside the values; where it differs by direction, which one it is about. */
function notesOf(provider: Provider, servers: readonly Server[]): string[] {
  const notes = servers.map((server) => ({ type: server.type, texts: saidOf(provider, server) }));
  const [first] = notes;
  if (notes.every(({ texts }) => texts.join() === first?.texts.join())) return first?.texts ?? [];
  return notes.flatMap(({ type, texts }) =>
    texts.map((text, index) => (index === 0 ? `${type === "smtp" ? SENDING : READING}: ${text}` : text)),
  );
}

/** `smtp.example.com`, port `465`, SSL/TLS, or port `587`, STARTTLS. */
function placeRow(provider: Provider, [server, ...others]: readonly Server[]): Fact[] {
  if (!server) return [];
  const host = hostnameText(server.hostname, provider.placeholders ?? {});
  const second = others.find(({ hostname, tls }) => hostname === server.hostname && tls !== "none");
  const place = (one: Server) => `port \`${one.port}\`, ${SECURITY[one.tls]}`;
  const name = host.code ? `\`${host.text}\`` : host.text;
  return [
    {
      label: SERVER_TITLE[server.type],
      value: `${name}, ${place(server)}${second ? `; or ${place(second)}` : ""}`,
      code: false,
    },
  ];
}

/** Said once where it is the same for reading and sending. */
function loginRows(provider: Provider, servers: readonly Server[]): Fact[] {
  const user = (server: Server) => {
    const { text, code } = usernameText(server.username, provider.placeholders ?? {});
    return code ? `\`${text}\`` : text;
  };
  const password = ({ authentication }: Server) => passwordOf(provider, authentication);
  return [...eachOnce(FIELD.username, servers, user), ...eachOnce(FIELD.password, servers, password)];
}

function eachOnce(label: string, servers: readonly Server[], tell: (server: Server) => string): Fact[] {
  const first = servers.filter(
    (server, index) => servers.findIndex(({ type }) => type === server.type) === index,
  );
  const texts = new Set(first.map(tell));
  if (texts.size === 1) return [{ label, value: [...texts].join(""), code: false }];
  return first.map((server) => ({
    label: `${label}, ${server.type === "smtp" ? "outgoing" : "incoming"}`,
    value: tell(server),
    code: false,
  }));
}
