import type { Block, Card } from "../card/card.ts";
import type { PublisherOf } from "../knowledge/publishers.ts";
import type { Language, Phrases } from "../phrases/index.ts";
import type { Answer, Notice } from "./answer-types.ts";
import { fitCard } from "./compose/budget.ts";
import { cardSources } from "./compose/card-sources.ts";
import type { Draft } from "./compose/draft.ts";
import { fingerprint } from "./hash.ts";

/** Buttons below an answer: the next likely things, and More. */
const NEXT = 3;

/** What the asker should hear before all else. */
export interface Warning {
  /** None where it is only good to know. */
  readonly notice?: Notice;
  readonly blocks: readonly Block[];
}

/** What every card is finished with. */
export interface Finishing {
  readonly version: string;
  readonly publisherOf: PublisherOf;
  readonly phrases: Phrases;
  /** The language of the conversation, where the card is in another one. */
  readonly asker?: Language;
  /** First on the card, and not counted in its length. */
  readonly warnings?: readonly Warning[];
}

/** The last touches that all kinds share: cut to its length, source line, buttons, suggestions, hash. */
export function finish(
  draft: Draft,
  speaks: boolean,
  { version, publisherOf, phrases, asker = phrases.language, warnings = [] }: Finishing,
): Answer {
  const { kind, confidence, provider, entry, offers = [], title, servers, ask, slots } = draft;
  const sources = cardSources(draft, provider, publisherOf);
  const unique = [...new Map(draft.choices.map((choice) => [choice.ask, choice])).values()];
  const choices =
    kind === "clarify" || kind === "unknown"
      ? unique
      : unique.filter((one) => one.ask !== ask).slice(0, NEXT);
  const last: Block[] = [
    ...(draft.closing ? [draft.closing] : []),
    ...(sources.length > 0 ? [{ type: "source" as const, sources }] : []),
    ...(choices.length > 0 || draft.prompt
      ? [{ type: "choices" as const, choices, ...(draft.prompt ? { prompt: draft.prompt } : {}) }]
      : []),
  ];
  const { blocks, more } = fitCard(draft, last, phrases);
  const card: Card = {
    title,
    blocks: [...warnings.flatMap((warning) => warning.blocks), ...blocks, ...last],
    more,
    language: phrases.language,
  };
  const rounded = Math.round(confidence * 100) / 100;
  const hash = `kb-${version}-${fingerprint(JSON.stringify([kind, card, servers]))}`;
  return {
    kind,
    speaks,
    confidence: rounded,
    provider,
    entry,
    offers,
    notices: warnings.flatMap(({ notice }) => notice ?? []),
    card,
    servers,
    sources,
    suggestions: choices.map((choice) => choice.ask),
    ask,
    slots: asker === "en" ? slots : { ...slots, language: asker },
    hash,
  };
}
