import type { Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Phrases } from "../../phrases/index.ts";
import type { Candidates } from "../candidates.ts";
import type { Draft } from "../compose/draft.ts";
import { joined } from "../compose/join.ts";
import { kindIn, type Person } from "../compose/person.ts";
import { composeUnknown } from "../compose/unknown.ts";
import type { Understood } from "../engine.ts";
import type { Target } from "../targets.ts";

/** What cards are made with. */
export interface Telling {
  readonly base: Knowledge;
  readonly popular: readonly Provider[];
  readonly phrases: Phrases;
}

/** Everything that a card is made of. */
export interface Asked {
  readonly understood: Understood;
  readonly base: Knowledge;
  readonly phrases: Phrases;
  /** Whom to offer where the mailbox is not known. */
  readonly pick: Candidates;
  readonly at: string;
  readonly confidence: number;
  readonly targets: readonly Target[];
}

/** What all cards with values are asked for. */
export const valuesAsked = ({ understood: { situation }, at, confidence, phrases }: Asked) => ({
  phrases,
  protocols: situation.seen.protocols,
  fields: situation.seen.fields,
  at,
  confidence,
});

/** Whom the card is for: what they use, and what they said of their situation. */
export const personOf = ({ understood: { situation }, base, targets }: Asked): Person => ({
  client: base.clients.get(situation.clients[0]?.id ?? ""),
  framework: base.frameworks.get(situation.frameworks[0]?.id ?? ""),
  provider: targets[0]?.provider,
  facts: situation.facts,
  stated: situation.stated,
  kindOf: kindIn(base),
});

export function oneCard([first, ...more]: readonly Draft[], { phrases }: Asked): Draft {
  return first ? joined([first, ...more]) : composeUnknown([], false, phrases);
}
