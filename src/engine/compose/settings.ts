import type { Block, Choice } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { HostMention } from "../names/addresses.ts";
import { fillHoles, PROTOCOL, SECURITY, SERVER_TITLE } from "../phrases/labels.ts";
import {
  IF_IT_FAILS,
  NO_ACCESS_TITLE,
  notOffered,
  sendsFor,
  TO_READ,
  TO_SEND,
} from "../phrases/sentences.ts";
import type { Finding } from "../signatures/pasted.ts";
import type { Field } from "../signatures/values.ts";
import { wordsOf } from "../text/tokens.ts";
import { compactBlocks } from "./compact.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { findingBlocks } from "./findings.ts";
import { hostBlocks } from "./hosts.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, type ServerBlocks, serverBlocks, serversAt } from "./servers.ts";

export interface SettingsAsk {
  readonly provider: Provider;
  readonly variant?: string | undefined;
  readonly protocols: readonly Protocol[];
  readonly fields: readonly Field[];
  readonly hosts: readonly HostMention[];
  readonly findings: readonly Finding[];
  readonly confidence: number;
  readonly at: string;
  /** The mailbox that this sending service sends for. */
  readonly sendsFor?: string | undefined;
  /** What to try where something is said to fail: steps of the likeliest error. */
  readonly tries?: readonly string[];
  /** One of several providers on a card: a line a protocol, no further notes. */
  readonly isBrief?: boolean;
}

/** How many sentences of "Good to know" a card carries: more are not read. */
const NOTES_AT_MOST = 4;

const ALL: readonly Protocol[] = ["imap", "pop3", "smtp"];

/** A provider's servers: status and hint, then what was asked for, then the rest of what one needs to connect. */
export function composeSettings(ask: SettingsAsk): Draft {
  const { provider, at } = ask;
  const facts = factsAt(provider, at);
  const servers = serversAt(provider, at);
  const offered = ALL.filter((protocol) => servers.some((server) => server.type === protocol));
  const wanted = ask.protocols.length > 0 ? ask.protocols : offered;
  const missing = wanted.filter((protocol) => !offered.includes(protocol));
  const shown = wanted.filter((protocol) => offered.includes(protocol));
  const told = shown.length > 0 ? shown : offered;
  const filled = ask.isBrief
    ? compactBlocks(provider, servers, told, provider.displayName)
    : serverBlocks(provider, servers, told, ask.fields, ask.variant);
  const others = shown.length > 0 && !provider.variants && !ask.isBrief ? otherServers(servers, shown) : [];
  const keys = [
    ...filled.servers.map((server) => server.source),
    ...facts.changes.map((change) => change.source),
  ];
  return {
    kind: "settings",
    confidence: ask.confidence,
    provider: provider.id,
    entry: "settings",
    title: title(provider, ask.protocols, facts.status),
    blocks: [
      ...(ask.isBrief ? [] : statusBlocks(facts)),
      ...notOfferedBlocks(provider, missing, offered, facts.status),
      ...hostBlocks(provider, ask.hosts, servers),
      ...findingBlocks(ask.findings, servers),
      ...(ask.sendsFor
        ? [{ type: "text" as const, text: sendsFor(provider.displayName, ask.sendsFor) }]
        : []),
      ...leadBlocks(ask, filled),
      ...filled.blocks,
      ...otherBlocks(shown, offered, others),
      // Of several on a card the name comes first, then what that one wants.
      ...(ask.isBrief ? statusBlocks(facts) : noteBlocks(provider, facts, ask.protocols)),
      ...(ask.tries && ask.tries.length > 0
        ? [{ type: "list" as const, title: IF_IT_FAILS, ordered: true, items: ask.tries }]
        : []),
      ...linkBlocks(provider, ask.isBrief ? ["appPassword", "enableAccess"] : undefined),
    ],
    servers: [...filled.servers, ...others].map(answerServer),
    sources: uniqueSources(
      keys.length > 0 ? keys.map((key) => provider.sources[key]) : Object.values(provider.sources),
    ),
    ...(provider.which && !ask.variant && facts.status !== "no-access" ? { prompt: provider.which } : {}),
    choices: choices(ask, offered),
    ask: settingsQuestion(provider, ask.protocols, ask.variant),
    slots: slotsOf(ask),
  };
}

/** What else one needs to connect: to read mail beside sending it, to send beside reading, one line each. */
function otherServers(servers: readonly Server[], shown: readonly Protocol[]): Server[] {
  const reads = shown.some((protocol) => protocol !== "smtp");
  const types: Protocol[] = [
    ...(reads ? [] : [servers.some(({ type }) => type === "imap") ? ("imap" as const) : ("pop3" as const)]),
    ...(shown.includes("smtp") ? [] : ["smtp" as const]),
  ];
  return types.flatMap((type) => servers.find((server) => server.type === type) ?? []);
}

function otherBlocks(
  shown: readonly Protocol[],
  offered: readonly Protocol[],
  others: readonly Server[],
): Block[] {
  if (others.length === 0 || shown.length === offered.length) return [];
  const rows = others.map((server) => ({
    label: PROTOCOL[server.type],
    value: `\`${fillHoles(server.hostname)}\`, port \`${server.port}\`, ${SECURITY[server.tls]}`,
    code: false,
  }));
  return [{ type: "facts", title: shown.includes("smtp") ? TO_READ : TO_SEND, rows }];
}

/** The provider's name as a question may say it: one that is an ordinary word (Resend) is told apart by "mail". */
export function callName({ displayName, aliases }: Provider): string {
  const words = (name: string) => wordsOf(name).join(" ");
  const everyday = aliases?.everyday?.some((alias) => words(alias) === words(displayName));
  return everyday ? `${displayName} mail` : displayName;
}

/** What picks a kind of account in a question; not a label that names a protocol, which would be asked for then. */
function variantWords(provider: Provider, variant: string): string {
  const { label = variant, aliases = [] } = provider.variants?.[variant] ?? {};
  return [label, ...aliases].find((words) => !/\b(?:smtp|imap|pop3?)\b/i.test(words)) ?? label;
}

/** The question that gives this card again. */
export function settingsQuestion(
  provider: Provider,
  protocols: readonly Protocol[],
  variant?: string,
): string {
  const which = variant ? ` (${variantWords(provider, variant)})` : "";
  const words = protocols.map((protocol) => PROTOCOL[protocol]).join(" and ");
  return `${callName(provider)}${which} ${words ? `${words} ` : ""}settings`;
}

function slotsOf({ provider, variant, protocols }: SettingsAsk) {
  const [protocol, ...more] = protocols;
  return {
    provider: provider.id,
    kind: "settings" as const,
    ...(variant ? { variant } : {}),
    ...(protocol && more.length === 0 ? { protocol } : {}),
  };
}

function title(provider: Provider, protocols: readonly Protocol[], status: Provider["status"]): string {
  if (status === "no-access") return `${provider.displayName}: ${NO_ACCESS_TITLE}`;
  const [only, ...more] = protocols;
  if (only && more.length === 0)
    return `${provider.displayName}: ${SERVER_TITLE[only].toLowerCase().replace(/\((.*)\)/, (name) => name.toUpperCase())}`;
  return protocols.length === 0
    ? `${provider.displayName}: mail settings`
    : `${provider.displayName}: ${protocols.map((protocol) => PROTOCOL[protocol]).join(" and ")}`;
}

function notOfferedBlocks(
  provider: Provider,
  missing: readonly Protocol[],
  offered: readonly Protocol[],
  status: Provider["status"],
): Block[] {
  if (missing.length === 0 || status === "no-access") return [];
  return [
    {
      type: "notice",
      tone: "stop",
      text: notOffered(
        provider.displayName,
        missing.map((protocol) => PROTOCOL[protocol]),
        offered.map((protocol) => PROTOCOL[protocol]),
      ),
    },
  ];
}

/** The asked field in one line, before the table; of several on a card it would seem to be that of all. */
function leadBlocks({ provider, fields, variant, isBrief }: SettingsAsk, { servers }: ServerBlocks): Block[] {
  if (isBrief || !fields.includes("port") || (provider.variants && !variant)) return [];
  const lines = ALL.flatMap((protocol) => {
    const [first, second] = servers.filter((server) => server.type === protocol);
    if (!first) return [];
    const or =
      second && second.hostname === first.hostname
        ? `, or \`${second.port}\` with ${SECURITY[second.tls]}`
        : "";
    return [`${PROTOCOL[protocol]} port: \`${first.port}\` with ${SECURITY[first.tls]}${or}.`];
  });
  return lines.length === 0 ? [] : [{ type: "text", text: lines.join(" ") }];
}

function noteBlocks(
  provider: Provider,
  facts: ReturnType<typeof factsAt>,
  protocols: readonly Protocol[],
): Block[] {
  const all = [...facts.changes.map((change) => change.text), ...(provider.notes ?? [])];
  const items = all.filter((note) => isAbout(note, protocols)).slice(0, NOTES_AT_MOST);
  return items.length === 0 ? [] : [{ type: "list", title: "Good to know", ordered: false, items }];
}

/** A note that names protocols is told to those who ask about one of them. */
function isAbout(note: string, protocols: readonly Protocol[]): boolean {
  const named = (["smtp", "imap", "pop3"] as const).filter((one) =>
    note.includes(one === "pop3" ? "POP" : PROTOCOL[one]),
  );
  return protocols.length === 0 || named.length === 0 || named.some((one) => protocols.includes(one));
}

function choices({ provider, protocols, variant }: SettingsAsk, offered: readonly Protocol[]): Choice[] {
  const variants = variant ? [] : Object.entries(provider.variants ?? {}).slice(0, 4);
  if (variants.length > 0)
    return variants.map(([key, { label }]) => choice(settingsQuestion(provider, protocols, key), label));
  const others = offered.filter((protocol) => protocols.length > 0 && !protocols.includes(protocol));
  const name = callName(provider);
  const next = others.map((protocol) =>
    choice(settingsQuestion(provider, [protocol]), `${PROTOCOL[protocol]} settings`),
  );
  const phone = offered.includes("imap")
    ? [choice(`${name} on iPhone`, "On iPhone"), choice(`${name} in Thunderbird`, "In Thunderbird")]
    : [choice(`${name} with nodemailer`, "With nodemailer")];
  return [
    ...next,
    ...(offered.length > 0 ? [...phone, choice(`${name}: password rejected`, "Password rejected?")] : []),
  ].slice(0, 5);
}
