import type { Block } from "../../card/card.ts";
import type { Concept, Provider } from "../../knowledge/knowledge.ts";
import { choice, type Draft, uniqueSources } from "./draft.ts";
import { factsAt, statusBlocks } from "./facts-at.ts";
import { linkBlocks } from "./links.ts";
import { callName } from "./settings.ts";

/** An explanation; where a provider was named, with what that provider wants. */
export function composeConcept(concept: Concept, confidence: number, at: string, provider?: Provider): Draft {
  const facts = provider ? factsAt(provider, at) : undefined;
  return {
    kind: "concept",
    confidence,
    provider: provider?.id ?? null,
    title: concept.title,
    blocks: [
      ...conceptBlocks(concept),
      ...(provider && facts ? statusBlocks(facts).map((block) => named(block, provider)) : []),
      ...(provider ? linkBlocks(provider, ["appPassword", "enableAccess", "apiKey"]) : []),
    ],
    servers: [],
    sources: uniqueSources(Object.values(concept.sources)),
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

function named(block: Block, provider: Provider): Block {
  return block.type === "notice" ? { ...block, text: `${provider.displayName}: ${block.text}` } : block;
}
