import type { Block } from "../../card/card.ts";
import type { ErrorEntry, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import { passwordShort } from "../phrases/passwords.ts";
import { ALSO_SEEN, LIKELY_CAUSE, WHAT_TO_DO } from "../phrases/sentences.ts";
import type { HostMention } from "../query.ts";
import type { Finding } from "../recognise/pasted.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { findingBlocks } from "./findings.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, serverBlocks, serversAt } from "./servers.ts";
import { callName, hostBlocks, settingsQuestion } from "./settings.ts";

export interface FixAsk {
  /** The first cause first. */
  readonly errors: readonly ErrorEntry[];
  readonly provider?: Provider | undefined;
  /** Further providers that the same trouble is told of. */
  readonly others?: readonly Provider[];
  readonly protocols: readonly Protocol[];
  readonly hosts: readonly HostMention[];
  readonly findings: readonly Finding[];
  /** The question is about a program, not a mail app. */
  readonly isCode: boolean;
  readonly confidence: number;
  readonly at: string;
}

type Cause = ErrorEntry["causes"][number];

/** What it means, the likeliest cause for this provider, what to do, what it is not, and the right values. */
export function composeFix(error: ErrorEntry, ask: FixAsk): Draft {
  const { provider, at } = ask;
  const servers = provider ? serversAt(provider, at) : [];
  const cause = causeFor(error, ask, servers);
  const fill = filler(provider, servers);
  const filled = provider
    ? serverBlocks(provider, servers, protocolsFor(ask, servers), [])
    : { blocks: [], servers: [] };
  const others = ask.errors.filter((other) => other !== error && addsSteps(other, error));
  const facts = provider ? factsAt(provider, at) : undefined;
  // A service that has ended cannot be repaired: what happened stands first, and no steps.
  const ended = facts?.status === "no-access";
  return {
    kind: "fix",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    title: provider ? titleOf(provider, error) : error.title,
    blocks: [
      ...(facts && ended ? statusBlocks(facts) : []),
      ...(provider ? hostBlocks(provider, ask.hosts, filled) : []),
      ...findingBlocks(ask.findings, servers),
      { type: "text", text: error.means },
      { type: "text", text: `${LIKELY_CAUSE}: ${fill(cause.says)}` },
      ...(ended
        ? []
        : [{ type: "list" as const, title: WHAT_TO_DO, ordered: true, items: cause.do.map(fill) }]),
      ...(provider ? linkBlocks(provider, cause.link ? [cause.link] : ["appPassword", "enableAccess"]) : []),
      ...(error.notThis ? [{ type: "notice" as const, tone: "info" as const, text: error.notThis }] : []),
      ...others.slice(0, 1).flatMap((other) => secondBlocks(other, ask, servers, fill)),
      ...(facts && !ended && !isOwn(cause, provider) ? statusBlocks(facts) : []),
      ...filled.blocks,
      ...(ask.others ?? []).flatMap((other) => otherProvider(other, ask)),
    ],
    servers: filled.servers.map(answerServer),
    sources: uniqueSources([
      ...Object.values(error.sources),
      ...filled.servers.map((server) => provider?.sources[server.source]),
    ]),
    choices: [
      ...(provider ? [choice(settingsQuestion(provider, []))] : []),
      ...(error.next ?? []).map((next) => choice(next)),
    ].slice(0, 4),
    ask: provider ? `${callName(provider)}: ${error.title}`.slice(0, 80) : error.title.slice(0, 80),
    slots: { kind: "fix", error: error.id, ...(provider ? { provider: provider.id } : {}) },
  };
}

/** The same trouble at another provider: what it wants, and its values. */
function otherProvider(provider: Provider, ask: FixAsk): Block[] {
  const servers = serversAt(provider, ask.at);
  const { blocks } = serverBlocks(provider, servers, protocolsFor(ask, servers), []);
  const named = (block: Block): Block => {
    if (block.type === "notice") return { ...block, text: `${provider.displayName}: ${block.text}` };
    return block.type === "facts" && block.title
      ? { ...block, title: `${provider.displayName}: ${block.title}` }
      : block;
  };
  return [...statusBlocks(factsAt(provider, ask.at)), ...blocks].map(named);
}

/** Whether a second error has advice of its own; umbrella errors repeat the first one's. */
function addsSteps(other: ErrorEntry, first: ErrorEntry): boolean {
  const known = new Set(first.causes.flatMap((cause) => cause.do));
  return !other.causes.some((cause) => cause.do.some((step) => known.has(step)));
}

/** A cause written for this very provider says what its hint says; twice is once too often. */
function isOwn({ when }: Cause, provider: Provider | undefined): boolean {
  return provider !== undefined && (when?.providers?.includes(provider.id) ?? false);
}

function secondBlocks(
  error: ErrorEntry,
  ask: FixAsk,
  servers: readonly Server[],
  fill: (text: string) => string,
): Block[] {
  const cause = causeFor(error, ask, servers);
  return [
    { type: "text", text: `${ALSO_SEEN}: ${error.title}. ${error.means}` },
    { type: "list", ordered: true, items: cause.do.slice(0, 3).map(fill) },
  ];
}

/** The first cause whose conditions hold; the last one of a file holds for everybody. */
function causeFor(error: ErrorEntry, ask: FixAsk, servers: readonly Server[]): Cause {
  return error.causes.find((cause) => holds(cause, ask, servers)) ?? (error.causes.at(-1) as Cause);
}

function holds(
  { when }: Cause,
  { provider, protocols, isCode }: FixAsk,
  servers: readonly Server[],
): boolean {
  if (!when) return true;
  if (when.code && !isCode) return false;
  if (when.providers && !(provider && when.providers.includes(provider.id))) return false;
  if (when.kinds && !(provider && when.kinds.includes(provider.kind))) return false;
  if (when.protocols && !when.protocols.some((protocol) => protocols.includes(protocol))) return false;
  return !when.password || passwordKind(servers) === when.password;
}

function passwordKind(servers: readonly Server[]): string | undefined {
  const kinds = servers[0]?.authentication;
  return kinds ? (kinds.find((kind) => kind !== "OAuth2") ?? "oauth-only") : undefined;
}

function protocolsFor({ protocols }: FixAsk, servers: readonly Server[]): Protocol[] {
  const offered = (["imap", "pop3", "smtp"] as const).filter((protocol) =>
    servers.some((server) => server.type === protocol),
  );
  const asked = offered.filter((protocol) => protocols.includes(protocol));
  if (asked.length > 0) return asked;
  return offered.filter((protocol) => protocol !== "pop3" || !offered.includes("imap"));
}

/** Fills `{{provider}}` and the like with the provider's values, or with plain words where no provider is known. */
function filler(provider: Provider | undefined, servers: readonly Server[]): (text: string) => string {
  const smtp = servers.find((server) => server.type === "smtp");
  const incoming =
    servers.find((server) => server.type === "imap") ?? servers.find((server) => server.type === "pop3");
  const first = smtp ?? incoming;
  const words: Readonly<Record<string, string>> = {
    provider: provider?.displayName ?? "your provider",
    password: first
      ? passwordShort({ authentication: first.authentication, passwordName: provider?.passwordName })
      : "password",
    smtpHost: smtp ? `\`${smtp.hostname}\`` : "your provider's outgoing server",
    imapHost: incoming ? `\`${incoming.hostname}\`` : "your provider's incoming server",
    smtpPort: smtp ? `\`${smtp.port}\`` : "`465` (SSL/TLS) or `587` (STARTTLS)",
  };
  return (text) => upperFirst(text.replace(/`?\{\{(\w+)\}\}`?/g, (_, hole: string) => words[hole] ?? hole));
}

/** The provider's name is not said twice: "Amazon SES: e-mail address is not verified". */
function titleOf({ displayName }: Provider, { title }: ErrorEntry): string {
  return title.startsWith(displayName) ? title : `${displayName}: ${title}`;
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
