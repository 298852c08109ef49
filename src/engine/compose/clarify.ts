import type { Block, Choice } from "../../card/card.ts";
import type { Ambiguity, Concept, Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import { PROTOCOL } from "../phrases/labels.ts";
import {
  ADD_AND_SIGN_IN,
  IF,
  maybeSays,
  maybeTitle,
  PICK_FOR_MORE,
  UNKNOWN_DOMAIN_SAYS,
  unknownDomainTitle,
  unknownOf,
  WHICH_PROVIDER,
  WHICH_SAYS,
  WHICH_TITLE,
} from "../phrases/sentences.ts";
import type { Field } from "../signatures/values.ts";
import { compactBlocks } from "./compact.ts";
import { type ConceptAsk, conceptBlocks, promptOf } from "./concept.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt } from "./facts-at.ts";
import { answerServer, serversAt } from "./servers.ts";
import { settingsQuestion } from "./settings.ts";

interface Asked {
  readonly protocols: readonly Protocol[];
  readonly fields: readonly Field[];
  readonly at: string;
  readonly confidence: number;
  /** A company that is named, and whose mailboxes of that kind are not known. */
  readonly unknownOf?: string | undefined;
  /** Wants an account set up. */
  readonly adds?: boolean;
}

/** "What's my SMTP server?": the general answer, and the question which provider, with the likeliest to pick. */
export function composeWhich(
  asked: Asked,
  popular: readonly Provider[],
  about?: Pick<ConceptAsk, "concept" | "person">,
): Draft {
  const concept = about?.concept;
  const [protocol, ...more] = asked.protocols;
  const words = asked.protocols.map((one) => PROTOCOL[one]).join(" and ");
  return {
    kind: "clarify",
    confidence: asked.confidence,
    provider: null,
    entry: "ask-provider",
    offers: concept ? [`concept:${concept.id}`] : [],
    title: concept ? concept.title : WHICH_TITLE,
    blocks: about ? conceptBlocks(about.concept, about.person) : [{ type: "text", text: WHICH_SAYS }],
    servers: [],
    sources: uniqueSources(concept ? Object.values(concept.sources) : []),
    prompt: (about && promptOf(about.concept, about.person)) ?? WHICH_PROVIDER,
    choices: concept?.picks ? nextChoices(concept) : providerChoices(popular, asked.protocols),
    ask:
      concept?.asks[0]?.slice(0, 80) ??
      (words ? `What is my ${words} server?` : "What are my mail settings?"),
    slots: { kind: "clarify", ...(protocol && more.length === 0 ? { protocol } : {}) },
  };
}

const providerChoices = (providers: readonly Provider[], protocols: readonly Protocol[]) =>
  providers
    .slice(0, 4)
    .map((provider) => choice(settingsQuestion(provider, protocols), provider.displayName));

/** An explanation that knows whom it is about (certified mail of Italy) offers those. */
const nextChoices = ({ next = [] }: Concept): Choice[] => next.map((ask) => choice(ask));

/** One name, several things: every reading with its values, and the question that decides. */
export function composeAmbiguity(ambiguity: Ambiguity, asked: Asked, base: Knowledge): Draft {
  const readings = ambiguity.readings.flatMap((reading) => {
    const provider = reading.provider ? base.providers.get(reading.provider) : undefined;
    return provider
      ? [{ ...reading, entry: provider, ...readingOf(provider, asked, reading.label, reading.when) }]
      : [];
  });
  const hasNeeds = readings.some(({ entry }) => factsAt(entry, asked.at).needs.length > 0);
  const [name] = ambiguity.names;
  return {
    kind: "clarify",
    confidence: asked.confidence,
    provider: null,
    entry: `clarify:${ambiguity.id}`,
    title: ambiguity.title,
    blocks: [
      ...(asked.unknownOf ? [{ type: "text" as const, text: unknownOf(asked.unknownOf, name ?? "") }] : []),
      ...(ambiguity.says ? [{ type: "text" as const, text: ambiguity.says }] : []),
      ...(asked.adds && signsIn(readings.map(({ entry }) => entry))
        ? [{ type: "text" as const, text: ADD_AND_SIGN_IN }]
        : []),
      // Servers of other companies would only mislead; they are a click away.
      ...(asked.unknownOf ? [] : readings.flatMap(({ blocks }) => blocks)),
      ...(hasNeeds ? [{ type: "text" as const, text: PICK_FOR_MORE }] : []),
    ],
    servers: asked.unknownOf ? [] : readings.flatMap((reading) => reading.servers),
    sources: uniqueSources([
      ...Object.values(ambiguity.sources ?? {}),
      ...readings.flatMap((reading) => reading.sources),
    ]),
    prompt: ambiguity.question,
    choices: choicesOf(readings, asked.protocols),
    ask: `${name} ${asked.protocols.map((one) => `${PROTOCOL[one]} `).join("")}settings`,
    slots: {
      kind: "clarify",
      ambiguity: ambiguity.id,
      ...(asked.protocols.length === 1 && asked.protocols[0] ? { protocol: asked.protocols[0] } : {}),
    },
  };
}

/** One meaning in a few lines: whose it is, the servers, the password. */
function readingOf(provider: Provider, { protocols, at }: Asked, title: string, when?: string) {
  const servers = serversAt(provider, at);
  const reads = servers.some(({ type }) => type === "imap") ? "imap" : "pop3";
  const filled = compactBlocks(provider, servers, protocols.length > 0 ? protocols : [reads, "smtp"], title);
  return {
    blocks: when ? filled.blocks.map((block) => withCondition(block, when)) : filled.blocks,
    servers: filled.servers.map(answerServer),
    sources: filled.servers.map((server) => provider.sources[server.source]),
  };
}

function withCondition(block: Block, when: string): Block {
  const row = { label: IF, value: when, code: false };
  return block.type === "facts" ? { ...block, rows: [row, ...block.rows] } : block;
}

const signsIn = (providers: readonly Provider[]) => providers.some(({ signIn }) => signIn !== undefined);

function choicesOf(
  readings: readonly { readonly entry: Provider; readonly label: string }[],
  protocols: readonly Protocol[],
): Choice[] {
  return readings.map(({ entry, label }) => choice(settingsQuestion(entry, protocols), label)).slice(0, 5);
}

/** Sure that it is one of these, not sure which. */
export function composeMaybe(providers: readonly Provider[], asked: Asked): Draft {
  const names = providers.map((provider) => provider.displayName);
  const [only, ...more] = providers;
  const reading = only && more.length === 0 ? readingOf(only, asked, only.displayName) : undefined;
  return {
    kind: "clarify",
    confidence: asked.confidence,
    provider: null,
    entry: "ask-provider",
    title: maybeTitle(names).slice(0, 80),
    blocks: [{ type: "text", text: maybeSays(names) }, ...(reading?.blocks ?? [])],
    servers: reading?.servers ?? [],
    sources: uniqueSources(reading?.sources ?? []),
    prompt: WHICH_PROVIDER,
    choices: providerChoices(providers, asked.protocols),
    ask: "What are my mail settings?",
    slots: { kind: "clarify" },
  };
}

/** An address at a domain that the base does not know: the domain is said back, the address never. */
export function composeDomain(domain: string, asked: Asked, hosts: readonly Provider[]): Draft {
  return {
    kind: "clarify",
    confidence: asked.confidence,
    provider: null,
    entry: "ask-provider",
    title: unknownDomainTitle(domain).slice(0, 80),
    blocks: [{ type: "text", text: UNKNOWN_DOMAIN_SAYS }],
    servers: [],
    sources: [],
    prompt: WHICH_PROVIDER,
    choices: providerChoices(hosts, asked.protocols),
    ask: "What are my mail settings?",
    slots: { kind: "clarify" },
  };
}
