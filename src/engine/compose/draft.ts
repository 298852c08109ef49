import type { Block, Choice } from "../../card/card.ts";
import type { Source } from "../../knowledge/schema/index.ts";
import type { AnswerServer, Kind, Slots } from "../answer-types.ts";

/** An answer before the last touches (source block, choices, hash) that all kinds share. */
export interface Draft {
  readonly kind: Kind;
  readonly confidence: number;
  readonly provider: string | null;
  /** What answers, as other programs read it: `settings`, `fix:ID`, `clarify:ID`, `ask-provider`, `unknown` … */
  readonly entry: string;
  /** The entries offered instead of an answer, best first. */
  readonly offers?: readonly string[];
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly servers: readonly AnswerServer[];
  readonly sources: readonly Source[];
  readonly prompt?: string;
  readonly choices: readonly Choice[];
  readonly ask: string;
  readonly slots: Slots;
}

/** Each source once, in their order; of two readings of a page the one that somebody did. */
export function uniqueSources(sources: readonly (Source | undefined)[]): Source[] {
  const byUrl = new Map<string, Source>();
  for (const source of sources) {
    if (source && !(byUrl.get(source.url)?.checked ?? null)) byUrl.set(source.url, source);
  }
  return [...byUrl.values()];
}

/** A button whose label is the question itself, shortened where it is long. */
export function choice(ask: string, label = ask): Choice {
  const points = [...label];
  return { ask, label: points.length <= 34 ? label : `${points.slice(0, 33).join("")}…` };
}
