import type { Block } from "../../card/card.ts";
import type { ErrorEntry, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol, Server } from "../../knowledge/schema/index.ts";
import type { HostMention } from "../names/addresses.ts";
import {
  ALSO_SEEN,
  alreadyRight,
  LIKELY_CAUSE,
  RIGHT_VALUES,
  theSame,
  WHAT_TO_DO,
  WHICH_AND_WHAT,
} from "../phrases/sentences.ts";
import type { Finding } from "../signatures/pasted.ts";
import { type Cause, type Circumstances, causeFor, filler, isOwn } from "./cause.ts";
import { type CodeAsk, codeBlocks, connectionFor } from "./code.ts";
import { compactBlocks } from "./compact.ts";
import { confirmedServer, furtherSteps } from "./confirmed.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { findingBlocks } from "./findings.ts";
import { hostBlocks, sisterBlocks } from "./hosts.ts";
import { linkBlocks } from "./links.ts";
import { ownSources } from "./own-sources.ts";
import { linesFor, type Person } from "./person.ts";
import { answerServer, type ServerBlocks, serversAt } from "./servers.ts";
import { callName, settingsQuestion } from "./settings.ts";

export interface FixAsk extends Circumstances {
  /** The first cause first. */
  readonly errors: readonly ErrorEntry[];
  /** Further providers that the same trouble is told of. */
  readonly others?: readonly Provider[];
  readonly hosts: readonly HostMention[];
  readonly findings: readonly Finding[];
  readonly ports: readonly number[];
  /** The provider is that of the person's address. */
  readonly isOwnAddress?: boolean;
  readonly providers: ReadonlyMap<string, Provider>;
  /** The program that is spoken of, where code for it is known. */
  readonly code?: CodeAsk | undefined;
  /** The message was quoted, so nobody has to ask for it. */
  readonly isPrinted?: boolean;
  /** The direction that is said to fail, where an error fits both. */
  readonly fails?: "outgoing" | "incoming" | undefined;
  readonly confidence: number;
  readonly at: string;
}

/** What it means, the likeliest cause for this provider, what to do, what it is not, and the values that help. */
export function composeFix(error: ErrorEntry, ask: FixAsk): Draft {
  const { person, at } = ask;
  const { provider } = person;
  const servers = provider ? serversAt(provider, at) : [];
  const cause = causeFor(error, ask, servers);
  const values = provider ? valuesOf(provider, error, ask) : NO_VALUES;
  const more = (ask.others ?? []).map((other) => otherValues(other, error, ask, cause));
  const program = ask.code && fitsCode(error, ask.code) ? asInSteps(ask.code, cause) : undefined;
  const code = program ? codeBlocks(program) : [];
  const codeServer = provider && program ? connectionFor(program)?.server : undefined;
  const facts = provider ? factsAt(provider, at) : undefined;
  const right = ask.findings.length === 0 ? confirmedServer(values.servers, ask.hosts, ask.ports) : undefined;
  // Several mailboxes that fail for one reason: it is nobody's of them.
  const isEverybodys = error.values === "none" && !cause.when && more.length > 0;
  // A service that has ended cannot be repaired: what happened stands first, and no steps.
  const ended = facts?.status === "no-access" && error.values !== "none";
  return {
    kind: "fix",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    entry: `fix:${error.id}`,
    title: provider && !isEverybodys ? titleOf(provider, error) : error.title,
    blocks: [
      ...(facts && ended ? statusBlocks(facts) : []),
      ...(provider ? hostBlocks(provider, ask.hosts, servers) : []),
      ...(provider && ask.isOwnAddress ? sisterBlocks(provider, ask.hosts, servers, ask.providers) : []),
      ...findingBlocks(ask.findings, servers),
      ...causeBlocks(error, {
        cause,
        fill: filler(provider, servers, { ...ask, codeServer }),
        ended,
        person: { ...person, framework: person.framework ?? ask.code?.framework },
        right,
        isPortTold: ask.ports.length > 0,
      }),
      ...(provider && cause.link ? linkBlocks(provider, [cause.link]) : []),
      ...(error.notThis ? [{ type: "notice" as const, tone: "info" as const, text: error.notThis }] : []),
      ...secondBlocks(error, ask, servers),
      ...(facts && !ended && !isOwn(cause) && code.length === 0 && isOpen(values) ? statusBlocks(facts) : []),
      ...(code.length > 0 ? code : [values, ...more].flatMap(({ blocks }) => blocks)),
    ],
    servers: (codeServer ? [codeServer] : [values, ...more].flatMap((one) => one.servers)).map(answerServer),
    sources: uniqueSources([
      ...ownSources(Object.values(error.sources), provider, ask.providers),
      ...values.servers.map((server) => provider?.sources[server.source]),
    ]),
    ...(isUnsure(error, ask) ? { prompt: WHICH_AND_WHAT } : {}),
    choices: [
      ...(provider ? [choice(settingsQuestion(provider, []))] : []),
      ...(error.next ?? []).map((next) => choice(next)),
    ].slice(0, 4),
    ask: provider ? `${callName(provider)}: ${error.title}`.slice(0, 80) : error.title.slice(0, 80),
    slots: { kind: "fix", error: error.id, ...(provider ? { provider: provider.id } : {}) },
  };
}

interface Told {
  readonly cause: Cause;
  readonly fill: (text: string) => string;
  readonly ended: boolean;
  readonly person: Person;
  /** The server that the person has set already, as it should be. */
  readonly right: Server | undefined;
  readonly isPortTold: boolean;
}

function causeBlocks(error: ErrorEntry, { cause, fill, ended, person, right, isPortTold }: Told): Block[] {
  const own = linesFor(cause.do, person);
  const items = (right ? furtherSteps(own) : own).map(({ says }) => fill(says));
  const steps: Block = { type: "list", title: WHAT_TO_DO, ordered: true, items };
  const likely = `${LIKELY_CAUSE}: ${fill(cause.says)}`;
  const isElsewhere = right !== undefined && !isOwn(cause);
  return [
    { type: "text", text: error.means },
    {
      type: "text",
      text: right && isElsewhere ? alreadyRight(right.hostname, isPortTold ? right.port : undefined) : likely,
    },
    ...(ended ? [] : [steps]),
  ];
}

/** Code with the port that the steps speak of, unless the question names one. */
const asInSteps = (code: CodeAsk, { port }: Cause): CodeAsk => ({ ...code, port: code.port ?? port });

/** Code for sending does not help where reading fails, and none helps where the settings are not what is wrong. */
function fitsCode({ values }: ErrorEntry, { framework }: CodeAsk): boolean {
  return framework.protocol
    ? values === undefined || values === "incoming"
    : values !== "incoming" && values !== "none";
}

const NO_VALUES: ServerBlocks = { blocks: [], servers: [] };

/** The provider's values, in the direction that fails; none where they are not what is wrong. */
function valuesOf(provider: Provider, { values }: ErrorEntry, ask: FixAsk): ServerBlocks {
  if (values === "none") return NO_VALUES;
  const servers = serversAt(provider, ask.at);
  const protocols = protocolsFor(ask.protocols, values ?? ask.fails, servers);
  return compactBlocks(provider, servers, protocols, `${provider.displayName}: ${RIGHT_VALUES}`);
}

/** The same trouble at a further provider: its own cause in a sentence, its values. */
function otherValues(provider: Provider, error: ErrorEntry, ask: FixAsk, first: Cause): ServerBlocks {
  const servers = serversAt(provider, ask.at);
  const own = { ...ask, person: { ...ask.person, provider } };
  const cause = causeFor(error, own, servers);
  const { blocks, servers: shown } = valuesOf(provider, error, ask);
  const says = filler(provider, servers, own)(cause.says);
  const name = provider.displayName;
  const text = cause.says.startsWith(NAME_FIRST) ? says : `${name}: ${says}`;
  const notice: Block[] = isOwn(cause)
    ? [{ type: "text", text: cause === first ? theSame(name) : text }]
    : [];
  return { blocks: [...notice, ...blocks], servers: shown };
}

/** A sentence that begins with the provider's name. */
const NAME_FIRST = "{{provider}}";

/** A second error that was printed too, and has advice of its own; umbrella errors repeat the first one's. */
function secondBlocks(first: ErrorEntry, ask: FixAsk, servers: readonly Server[]): Block[] {
  const known = new Set(first.causes.flatMap((cause) => cause.do.map(({ says }) => says)));
  const second = ask.errors.find(
    (other) => other !== first && !other.causes.some((cause) => cause.do.some(({ says }) => known.has(says))),
  );
  // Where the settings are not what is wrong, a second message that blames them leads astray.
  if (!second || (first.values === "none" && second.values !== "none")) return [];
  const cause = causeFor(second, ask, servers);
  const fill = filler(ask.person.provider, servers, ask);
  const steps = linesFor(cause.do, ask.person).slice(0, 2);
  return [
    { type: "text", text: `${ALSO_SEEN}: ${second.title}. ${second.means}` },
    { type: "list", ordered: true, items: steps.map(({ says }) => fill(says)) },
  ];
}

function protocolsFor(
  asked: readonly Protocol[],
  direction: ErrorEntry["values"],
  servers: readonly Server[],
): Protocol[] {
  const offered = (["imap", "pop3", "smtp"] as const).filter((protocol) =>
    servers.some((server) => server.type === protocol),
  );
  const isPop = asked.includes("pop3") && !asked.includes("imap") && offered.includes("pop3");
  const reading = isPop ? "pop3" : offered.find((protocol) => protocol !== "smtp");
  return offered.filter((protocol) =>
    protocol === "smtp" ? direction !== "incoming" : protocol === reading && direction !== "outgoing",
  );
}

/** No provider and nothing printed, where the settings may be what is wrong. */
function isUnsure({ values }: ErrorEntry, { person, others = [], code, hosts, isPrinted }: FixAsk): boolean {
  if (isPrinted || hosts.length > 0) return false;
  return !person.provider && others.length === 0 && !code && values !== "none";
}

/** Which password it is, is said beside the values; a switch to turn on first is said by the hint alone. */
const isOpen = ({ servers: [first] }: ServerBlocks) =>
  first?.authentication.every((kind) => kind === "account-password" || kind === "mailbox-password") ?? false;

/** The provider's name is not said twice: "Amazon SES: e-mail address is not verified". */
const titleOf = ({ id, displayName }: Provider, { title, speaksOf = [] }: ErrorEntry): string =>
  speaksOf.includes(id) ? title : `${displayName}: ${title}`;
