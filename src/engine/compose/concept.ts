import type { Block } from "../../card/card.ts";
import type { Concept, Provider } from "../../knowledge/knowledge.ts";
import type { Protocol } from "../../knowledge/schema/index.ts";
import { compactBlocks } from "./compact.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { answerServer, serversAt } from "./servers.ts";
import { callName } from "./settings.ts";

export interface ConceptAsk {
  readonly concept: Concept;
  readonly provider?: Provider | undefined;
  readonly protocols: readonly Protocol[];
  /** It is about getting in: then the provider's hint belongs to it. */
  readonly isAboutLogin?: boolean;
  readonly confidence: number;
  readonly at: string;
}

/** An explanation; where a provider was named, with what that provider wants, and the values that were asked for. */
export function composeConcept({
  concept,
  provider,
  protocols,
  isAboutLogin,
  confidence,
  at,
}: ConceptAsk): Draft {
  const values = provider
    ? compactBlocks(provider, serversAt(provider, at), protocols, provider.displayName)
    : { blocks: [], servers: [] };
  const ended = provider !== undefined && factsAt(provider, at).status === "no-access";
  const hintHelps =
    ended || ((isAboutLogin || values.servers.length > 0) && !namesProvider(concept, provider));
  return {
    kind: "concept",
    confidence,
    provider: provider?.id ?? null,
    title: concept.title,
    blocks: [
      ...conceptBlocks(concept),
      ...values.blocks,
      ...(provider && hintHelps
        ? statusBlocks(factsAt(provider, at)).map((block) => named(block, provider))
        : []),
      ...(provider ? linkBlocks(provider, ["appPassword", "enableAccess", "apiKey"]) : []),
    ],
    servers: values.servers.map(answerServer),
    sources: uniqueSources([
      ...Object.values(concept.sources),
      ...values.servers.map((server) => provider?.sources[server.source]),
    ]),
    ...(concept.asksBack && !provider ? { prompt: concept.asksBack } : {}),
    choices: [
      ...(provider ? [choice(`${callName(provider)} settings`)] : []),
      ...(concept.next ?? []).map((ask) => choice(ask)),
    ].slice(0, 4),
    ask: conceptQuestion(concept),
    slots: { kind: "concept", ...(provider ? { provider: provider.id } : {}) },
  };
}

export function conceptBlocks(concept: Concept): Block[] {
  return [
    { type: "text", text: concept.says },
    ...(concept.facts ? [{ type: "facts" as const, rows: concept.facts }] : []),
    ...(concept.points ? [{ type: "list" as const, ordered: false, items: concept.points }] : []),
    ...(concept.steps ? [{ type: "list" as const, ordered: true, items: concept.steps }] : []),
    ...(concept.links ? [{ type: "links" as const, links: concept.links }] : []),
  ];
}

/** The first listed wording, which gives this concept again. */
export function conceptQuestion(concept: Concept): string {
  return (concept.asks[0] ?? concept.title).slice(0, 80);
}

/** An explanation that speaks of this provider itself has said what is particular to it. */
function namesProvider({ title, says }: Concept, provider: Provider | undefined): boolean {
  const name = provider?.displayName.split(" ")[0];
  return name !== undefined && `${title} ${says}`.includes(name);
}

function named(block: Block, provider: Provider): Block {
  return block.type === "notice" ? { ...block, text: `${provider.displayName}: ${block.text}` } : block;
}
