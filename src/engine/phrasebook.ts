import { isTrouble } from "./recognise/trouble.ts";
import { isStop, type TermLexicon, unitNames } from "./units.ts";

export type PhraseKind = "concept" | "ask" | "print";

/** A wording as its file lists it, cut into words. */
export interface Wording {
  readonly kind: PhraseKind;
  readonly id: string;
  readonly words: readonly string[];
}

/** A listed wording of a concept (`concept`), of a symptom (`ask`), or words that software prints (`print`). */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly id: string;
  readonly units: readonly string[];
  /** Says that something fails: no symptom of a text that says nothing of the kind. */
  readonly fails: boolean;
  /** Sum of the units' weights. */
  readonly weight: number;
}

/** `*` in a printed phrase: a few words that differ each time. */
export const WILDCARD = "*";

/** What a question word weighs beside content words: enough to tell "what is" from "why". */
const QUESTION_WEIGHT = 0.35;

/** Said in every second question, whatever it asks. */
const WEIGHTLESS = new Set(["question.ask", "question.need", "question.verb"]);

/** What a word weighs that no wording holds: it may be beside the point, or misspelt beyond recognition. */
const UNKNOWN_WEIGHT = 3;

/** How many of a phrase's rarest units lead to it: a wording that lacks both is another wording. */
const ANCHORS = 2;

/** One mail word alone (`[IN-USE]` read as "use") tells no error: it stands in every second question. */
const isBare = (units: readonly string[]) => units.length === 1 && (units[0] ?? "").includes(".");

/** All wordings of the base, found by their rarest words. */
export class Phrasebook {
  #count = 0;
  readonly #weights = new Map<string, number>();
  readonly #frequency = new Map<string, number>();
  readonly #byAnchor = new Map<string, Phrase[]>();

  constructor(lexicon: TermLexicon, wordings: Iterable<Wording>) {
    const raw = [...wordings].map(({ kind, id, words }) => ({ kind, id, units: unitNames(words, lexicon) }));
    this.#count = raw.length;
    for (const { units } of raw)
      for (const unit of new Set(units)) this.#frequency.set(unit, (this.#frequency.get(unit) ?? 0) + 1);
    for (const { kind, id, units } of raw) this.#index(kind, id, units);
  }

  /** How telling a unit is: rare ones weigh more; stop words nothing; words of no phrase as much as a rare one. */
  weight(unit: string): number {
    const known = this.#weights.get(unit);
    if (known !== undefined) return known;
    const weight = this.#weigh(unit);
    if (this.#frequency.has(unit)) this.#weights.set(unit, weight);
    return weight;
  }

  #weigh(unit: string): number {
    if (unit.startsWith("stop.") || WEIGHTLESS.has(unit)) return 0;
    if (unit.startsWith("question.")) return QUESTION_WEIGHT;
    const frequency = this.#frequency.get(unit);
    return frequency === undefined ? UNKNOWN_WEIGHT : Math.log(1 + this.#count / (1 + frequency));
  }

  /** The phrases that have `unit` among their rarest units. */
  anchoredAt(unit: string): readonly Phrase[] {
    return this.#byAnchor.get(unit) ?? [];
  }

  #index(kind: PhraseKind, id: string, units: readonly string[]): void {
    const weighed = units.filter((unit) => unit === WILDCARD || this.weight(unit) > 0);
    const kept = kind === "print" ? weighed : [...new Set(weighed)];
    const telling = kept.filter((unit) => unit !== WILDCARD);
    if (telling.length === 0 || (kind !== "concept" && isBare(telling))) return;
    const weight = telling.reduce((sum, unit) => sum + this.weight(unit), 0);
    const phrase: Phrase = { kind, id, units: kept, fails: isTrouble(new Set(kept)), weight };
    for (const anchor of this.#anchors(telling)) {
      const list = this.#byAnchor.get(anchor);
      if (list) list.push(phrase);
      else this.#byAnchor.set(anchor, [phrase]);
    }
  }

  #anchors(units: readonly string[]): string[] {
    const content = units.filter((unit) => !isStop(unit));
    return [...new Set(content.length > 0 ? content : units)]
      .sort((a, b) => this.weight(b) - this.weight(a))
      .slice(0, ANCHORS);
  }
}
