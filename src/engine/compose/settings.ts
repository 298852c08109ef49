import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { LinkKey } from "../../knowledge/schema/parts.ts";
import type { Phrases } from "../../phrases/index.ts";
import { PROTOCOL } from "../../phrases/names.ts";
import type { HostMention } from "../names/addresses.ts";
import type { Finding } from "../signatures/pasted.ts";
import type { Field } from "../signatures/values.ts";
import { settingsQuestion } from "./asks.ts";
import { compactBlocks, placeRow, type ServerBlocks } from "./compact.ts";
import { type Draft, uniqueSources } from "./draft.ts";
import { type FactsAt, factsAt, linksOf, statusBlocks } from "./facts-at.ts";
import { findingBlocks } from "./findings.ts";
import { asked, type FormOf, formRows, formsBlocks, formsOf } from "./form.ts";
import { hostBlocks } from "./hosts.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, ofVariant, saidOf, serversAt, variantsOf } from "./servers.ts";
import { nextSteps } from "./settings-next.ts";
import { changeTexts, noteAsked, notesOf, unusualTexts } from "./settings-notes.ts";

export interface SettingsAsk {
  readonly provider: Provider;
  readonly variant?: string | undefined;
  readonly protocols: readonly Protocol[];
  readonly fields: readonly Field[];
  readonly hosts: readonly HostMention[];
  readonly findings: readonly Finding[];
  readonly confidence: number;
  readonly at: string;
  readonly phrases: Phrases;
  /** One of several providers on a card: a line a protocol. */
  readonly isBrief?: boolean;
}

/** What all parts of the card are made of. */
interface Told {
  readonly ask: SettingsAsk;
  readonly facts: FactsAt;
  /** All servers of this kind of account, and the protocols that they are for. */
  readonly servers: readonly Server[];
  readonly offered: readonly Protocol[];
  /** The protocols on the card; the others wait behind More. */
  readonly shown: readonly Protocol[];
}

const ALL: readonly Protocol[] = ["imap", "pop3", "smtp"];

/** A provider's servers: what was asked in a line, the form to fill in, what to switch on first; the rest behind More. */
export function composeSettings(ask: SettingsAsk): Draft {
  const { provider, at, phrases } = ask;
  const facts = factsAt(provider, at);
  const servers = ofVariant(serversAt(provider, at), ask.variant);
  const offered = ALL.filter((protocol) => servers.some((server) => server.type === protocol));
  const told = { ask, facts, servers, offered, shown: protocolsOf(ask.protocols, offered) };
  const filled = valuesOf(told);
  const rest = ask.isBrief ? NONE : restOf(told);
  const backing = filled.servers.map((server) => provider.sources[server.source]);
  const changing = facts.changes.map((change) => provider.sources[change.source]);
  return {
    kind: "settings",
    confidence: ask.confidence,
    provider: provider.id,
    entry: "settings",
    title: titleOf(provider, ask.protocols, facts.status, phrases),
    blocks: [
      ...(ask.isBrief || facts.status === "no-access" ? [] : wrongBlocks(told)),
      ...(facts.status === "no-access" ? statusBlocks(facts, phrases) : []),
      ...filled.blocks,
      ...(facts.status === "no-access" ? [] : firstBlocks(told)),
      ...(ask.isBrief ? [] : noteAsked(provider, facts, ask).map(infoBlock)),
    ],
    more: ask.isBrief ? [] : [...rest.blocks, ...moreBlocks(told)],
    servers: [...filled.servers, ...rest.servers].map(answerServer),
    sources: uniqueSources([...backing, ...changing].length > 0 ? backing : Object.values(provider.sources)),
    besides: uniqueSources(changing),
    ...promptOf(ask, facts),
    choices: nextSteps(ask, offered),
    ask: settingsQuestion(provider, ask.protocols, ask.variant),
    slots: slotsOf(ask),
  };
}

const NONE: ServerBlocks = { blocks: [], servers: [] };

const infoBlock = (text: string): Block => ({ type: "notice", tone: "info", text });

/** Those asked for, as far as there are any; otherwise how to read and how to send. */
function protocolsOf(wanted: readonly Protocol[], offered: readonly Protocol[]): readonly Protocol[] {
  const shown = wanted.filter((protocol) => offered.includes(protocol));
  if (shown.length > 0) return shown;
  return offered.filter((protocol) => protocol !== "pop3" || !offered.includes("imap"));
}

/** What was asked for that does not exist, and what was written that cannot be right. */
function wrongBlocks({ ask, servers, offered }: Told): Block[] {
  const { provider, phrases } = ask;
  const missing = ask.protocols.filter((protocol) => !offered.includes(protocol));
  const names = (protocols: readonly Protocol[]) => protocols.map((protocol) => PROTOCOL[protocol]);
  const text = phrases.settings.notOffered(provider.displayName, names(missing), names(offered));
  return [
    ...(missing.length > 0 ? [{ type: "notice" as const, tone: "stop" as const, text }] : []),
    ...hostBlocks(provider, ask.hosts, servers, phrases),
    ...findingBlocks(ask.findings, servers, phrases),
  ];
}

/** The values: as a form; of several kinds of account, or of several providers, in a line a protocol. */
function valuesOf({ ask, servers, shown }: Told): ServerBlocks {
  const { provider, phrases, fields } = ask;
  const wanted = servers.filter(({ type }) => shown.includes(type));
  const variants = variantsOf(wanted);
  if (ask.isBrief || variants.length > 1) {
    return compactBlocks({
      provider,
      servers,
      protocols: shown,
      ...(ask.isBrief ? { title: provider.displayName } : {}),
      phrases,
    });
  }
  const forms = formsOf(provider, wanted, shown, phrases);
  const lead = asked(forms, fields);
  return {
    blocks: [
      ...(wanted[0]?.tls === "none" ? [stop(phrases.settings.notEncrypted)] : []),
      ...(lead ? [{ type: "text" as const, text: lead }] : []),
      ...formBlocks(forms, lead ? fields : []),
      ...saidBlocks(forms),
    ],
    servers: wanted,
  };
}

const stop = (text: string): Block => ({ type: "notice", tone: "stop", text });

function formBlocks(forms: readonly FormOf[], told: readonly Field[]): Block[] {
  const [only, ...more] = forms;
  if (!only || more.length > 0) return formsBlocks(forms, told);
  const rows = formRows(only, told);
  return rows.length > 0 ? [{ type: "facts", rows }] : [];
}

function saidBlocks(forms: readonly FormOf[]): Block[] {
  const texts = forms.flatMap(({ provider, servers: [first], phrases }) =>
    first ? saidOf(provider, first, phrases) : [],
  );
  return [...new Set(texts)].map((text) => ({ type: "text", text }));
}

/** What to do first, with the page where it is done. */
function firstBlocks({ ask: { provider, phrases }, facts }: Told): Block[] {
  // The form says already which password is not taken.
  const blocks = statusBlocks({ ...facts, refused: undefined }, phrases);
  return blocks.length > 0 ? [...blocks, ...linkBlocks(provider, phrases, firstLinks(provider, facts))] : [];
}

/** The page where the first of the needs is met that has one. */
const firstLinks = ({ links = {} }: Provider, facts: FactsAt) =>
  linksOf(facts)
    .filter((key) => links[key])
    .slice(0, 1);

/** The pages that do not stand on the card. */
const otherLinks = (provider: Provider, facts: FactsAt) => {
  const shown = facts.needs.length > 0 ? firstLinks(provider, facts) : [];
  return (Object.keys(provider.links ?? {}) as LinkKey[]).filter((key) => !shown.includes(key));
};

/** The protocols that were not asked for. */
function restOf({ ask, servers, offered, shown }: Told): ServerBlocks {
  const { provider, phrases } = ask;
  const others = offered.filter((protocol) => !shown.includes(protocol));
  if (others.length === 0) return NONE;
  const own = servers.filter(({ type }) => others.includes(type));
  const rows = others.flatMap((protocol) =>
    placeRow({ provider, servers: own, protocols: others, phrases }, protocol),
  );
  return { blocks: [{ type: "facts", rows }], servers: own };
}

/** Behind More: what changed, what is particular, all pages. */
function moreBlocks({ ask, facts, servers, shown }: Told): Block[] {
  const { provider, phrases } = ask;
  const wanted = servers.filter(({ type }) => shown.includes(type));
  const english = [...changeTexts(facts), ...notesOf(provider)].filter(
    (text) => !noteAsked(provider, facts, ask).includes(text),
  );
  const items = [...unusualTexts(wanted, phrases), ...(phrases.language === "en" ? english : [])];
  return [
    ...(items.length > 0
      ? [{ type: "list" as const, title: phrases.settings.goodToKnow, ordered: false, items }]
      : []),
    ...(phrases.language !== "en" && english.length > 0
      ? [{ type: "list" as const, title: phrases.onlyInEnglish, ordered: false, items: english }]
      : []),
    ...linkBlocks(provider, phrases, otherLinks(provider, facts)),
  ];
}

function promptOf({ provider, variant, phrases }: SettingsAsk, { status }: FactsAt): { prompt?: string } {
  if (!provider.which || variant || status === "no-access") return {};
  return { prompt: phrases.language === "en" ? provider.which : phrases.which.account };
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

function titleOf(
  { displayName }: Provider,
  protocols: readonly Protocol[],
  status: Provider["status"],
  { settings }: Phrases,
): string {
  if (status === "no-access") return settings.noAccess(displayName);
  const [only, ...more] = protocols;
  if (!only) return settings.title(displayName);
  if (more.length > 0)
    return settings.part(displayName, protocols.map((protocol) => PROTOCOL[protocol]).join(" + "));
  const part = only === "smtp" ? settings.outgoingName : settings.incomingName(PROTOCOL[only]);
  return settings.part(displayName, part);
}
