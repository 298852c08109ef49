import type { Block, Choice } from "../../card/card.ts";
import type { Source } from "../../knowledge/schema/index.ts";
import type { Language } from "../../phrases/index.ts";
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
  /** What the card shows, the answer first. Too long, it is cut from its end. */
  readonly blocks: readonly Block[];
  /** What stands behind "More". */
  readonly more?: readonly Block[];
  /** Said before all else where there is room for it, otherwise behind More. */
  readonly opening?: Block;
  /** The language of its words, where it is not the asker's. */
  readonly language?: Language;
  /** The last line, whatever is cut: in which language the rest is. */
  readonly closing?: Block;
  /** The kind by whose length it is measured, where that is not its own: a question back that explains. */
  readonly counts?: Kind;
  /** How many answers stand on this card: each has the room of one. */
  readonly answers?: number;
  readonly servers: readonly AnswerServer[];
  readonly sources: readonly Source[];
  /** Of what is said beside the values, such as a change: never told before those of the values. */
  readonly besides?: readonly Source[];
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
