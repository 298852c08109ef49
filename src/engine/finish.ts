import type { Block, Card } from "../card/card.ts";
import type { PublisherOf } from "../knowledge/publishers.ts";
import type { Answer } from "./answer-types.ts";
import { cardSources } from "./compose/card-sources.ts";
import type { Draft } from "./compose/draft.ts";
import { fingerprint } from "./hash.ts";

/** The last touches that all kinds share: source block, choices, suggestions, hash. */
export function finish(draft: Draft, speaks: boolean, version: string, publisherOf: PublisherOf): Answer {
  const { kind, confidence, provider, entry, offers = [], title, servers, ask, slots } = draft;
  const sources = cardSources(draft.sources, provider, publisherOf);
  const choices = [...new Map(draft.choices.map((choice) => [choice.ask, choice])).values()];
  const last: Block[] = [
    ...(sources.length > 0 ? [{ type: "source" as const, sources }] : []),
    ...(choices.length > 0 || draft.prompt
      ? [{ type: "choices" as const, choices, ...(draft.prompt ? { prompt: draft.prompt } : {}) }]
      : []),
  ];
  const card: Card = { title, blocks: [...draft.blocks, ...last] };
  const rounded = Math.round(confidence * 100) / 100;
  const hash = `kb-${version}-${fingerprint(JSON.stringify([kind, card, servers]))}`;
  return {
    kind,
    speaks,
    confidence: rounded,
    provider,
    entry,
    offers,
    notices: [],
    card,
    servers,
    sources,
    suggestions: choices.map((choice) => choice.ask),
    ask,
    slots,
    hash,
  };
}
