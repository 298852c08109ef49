import type { Block } from "../../card/card.ts";
import type { ErrorEntry, Provider } from "../../knowledge/knowledge.ts";
import type { Server } from "../../knowledge/schema/index.ts";
import type { HostMention } from "../names/addresses.ts";
import type { Finding } from "../signatures/pasted.ts";
import { fitAsk, fixQuestion, settingsQuestion } from "./asks.ts";
import { type Cause, type Circumstances, causeFor, filler, isOwn } from "./cause.ts";
import { type CodeAsk, codeBlocks, connectionFor } from "./code.ts";
import type { ServerBlocks } from "./compact.ts";
import { confirmedServer, furtherSteps } from "./confirmed.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { findingBlocks } from "./findings.ts";
import { NO_VALUES, otherValues, valuesOf } from "./fix-values.ts";
import { hostBlocks, sisterBlocks } from "./hosts.ts";
import { linkBlocks } from "./links.ts";
import { ownSources } from "./own-sources.ts";
import { linesFor, type Person } from "./person.ts";
import { answerServer, serversAt } from "./servers.ts";

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

/** The likeliest cause for this person, what to do, and the values that help; what it means and what it is not, where there is room. */
export function composeFix(error: ErrorEntry, ask: FixAsk): Draft {
  const { person, at, phrases } = ask;
  const { provider } = person;
  const servers = provider ? serversAt(provider, at) : [];
  const cause = causeFor(error, ask, servers);
  const values = provider ? valuesOf(provider, error, ask) : NO_VALUES;
  const more = (ask.others ?? []).map((other) => otherValues(other, error, ask, cause));
  const program = ask.code && fitsCode(error, ask.code) ? asInSteps(ask.code, cause) : undefined;
  const code = program ? codeBlocks(program) : [];
  const codeServer = provider && program ? connectionFor(program)?.server : undefined;
  const facts = provider ? factsAt(provider, at) : undefined;
  // Several mailboxes that fail for one reason: it is nobody's of them.
  const isEverybodys = error.values === "none" && !cause.when && more.length > 0;
  // A service that has ended cannot be repaired: what happened stands first, and no steps.
  const ended = facts?.status === "no-access" && error.values !== "none";
  const told = causeBlocks({
    cause,
    fill: filler(provider, servers, { ...ask, codeServer }),
    ended,
    ask,
    right: ask.findings.length === 0 ? confirmedServer(values.servers, ask.hosts, ask.ports) : undefined,
  });
  const several = more.flatMap(({ blocks }) => blocks);
  const below = code.length > 0 ? code : [...values.blocks, ...(provider ? several : [])];
  return {
    kind: "fix",
    confidence: ask.confidence,
    provider: provider?.id ?? null,
    entry: `fix:${error.id}`,
    title: provider && !isEverybodys ? titleOf(provider, error) : error.title,
    opening: { type: "text", text: error.means },
    blocks: [
      ...(facts && ended ? statusBlocks(facts, phrases) : []),
      ...(provider ? hostBlocks(provider, ask.hosts, servers, phrases) : []),
      ...(provider && ask.isOwnAddress
        ? sisterBlocks(provider, ask.hosts, servers, ask.providers, phrases)
        : []),
      ...findingBlocks(ask.findings, servers, phrases),
      ...told,
      ...(provider && cause.link ? linkBlocks(provider, phrases, [cause.link]) : []),
      ...(facts && !ended && !isOwn(cause) && code.length === 0 && isOpen(values)
        ? statusBlocks(facts, phrases)
        : []),
      ...below,
      ...secondBlocks(error, ask, servers),
      ...(error.notThis ? [{ type: "notice" as const, tone: "info" as const, text: error.notThis }] : []),
    ],
    // Whose mailbox it may be is not known yet: their values wait behind More.
    more: code.length > 0 || provider ? [] : several,
    answers: provider && !isEverybodys ? 1 + more.length : 1,
    servers: (codeServer ? [codeServer] : [values, ...more].flatMap((one) => one.servers)).map(answerServer),
    sources: uniqueSources([
      ...ownSources(Object.values(error.sources), provider, ask.providers),
      ...values.servers.map((server) => provider?.sources[server.source]),
    ]),
    ...(isUnsure(error, ask) ? { prompt: phrases.which.andWhat } : {}),
    choices: [
      ...(provider ? [choice(settingsQuestion(provider, []), phrases.button.allSettings)] : []),
      ...(error.next ?? []).map((next) => choice(next)),
    ],
    ask: fitAsk(fixQuestion(error, provider), `fix:${error.id}`, provider),
    slots: { kind: "fix", error: error.id, ...(provider ? { provider: provider.id } : {}) },
  };
}

interface Told {
  readonly cause: Cause;
  readonly fill: (text: string) => string;
  readonly ended: boolean;
  readonly ask: FixAsk;
  /** The server that the person has set already, as it should be. */
  readonly right: Server | undefined;
}

function causeBlocks({ cause, fill, ended, ask, right }: Told): Block[] {
  const { fix } = ask.phrases;
  const person: Person = { ...ask.person, framework: ask.person.framework ?? ask.code?.framework };
  const own = linesFor(cause.do, person);
  const items = (right ? furtherSteps(own) : own).map(({ says }) => fill(says));
  const isElsewhere = right !== undefined && !isOwn(cause);
  const port = ask.ports.length > 0 ? right?.port : undefined;
  return [
    { type: "text", text: right && isElsewhere ? fix.alreadyRight(right.hostname, port) : fill(cause.says) },
    ...(ended ? [] : [{ type: "list" as const, ordered: true, items }]),
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
    { type: "text", text: `${ask.phrases.fix.alsoSeen}: ${second.title}. ${second.means}` },
    { type: "list", ordered: true, items: steps.map(({ says }) => fill(says)) },
  ];
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
