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
  /** Its place in the book. */
  readonly index: number;
  readonly kind: PhraseKind;
  readonly id: string;
  /** By their numbers in the book. */
  readonly units: readonly number[];
  /** Says that something fails: no symptom of a text that says nothing of the kind. */
  readonly fails: boolean;
  /** Sum of the units' weights. */
  readonly weight: number;
}

/** The number of a unit that stands in no phrase of the book. */
export const NOWHERE = -1;

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

/**
 * All wordings of the base, found by their rarest words. Each unit has a number: a text is looked at against thousands
 * of wordings, and numbers compare faster than words.
 */
export class Phrasebook {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[];
  readonly #anchored: Phrase[][] = [];
  #size = 0;

  constructor(lexicon: TermLexicon, wordings: Iterable<Wording>) {
    const frequencies: number[] = [];
    const raw = [...wordings].map(({ kind, id, words }) => {
      const units = unitNames(words, lexicon);
      for (const number of new Set(units.map((unit) => this.#number(unit))))
        frequencies[number] = (frequencies[number] ?? 0) + 1;
      return { kind, id, units };
    });
    this.#weights = [...this.#numbers.keys()].map((unit, number) =>
      weigh(unit, Math.log(1 + raw.length / (1 + (frequencies[number] ?? 0)))),
    );
    for (const { kind, id, units } of raw) this.#index(kind, id, units);
  }

  #number(unit: string): number {
    const number = this.#numbers.get(unit) ?? this.#numbers.size;
    this.#numbers.set(unit, number);
    return number;
  }

  /** How many phrases there are. */
  get size(): number {
    return this.#size;
  }

  /** How many units there are: their numbers are 0 to one less. */
  get units(): number {
    return this.#weights.length;
  }

  /** The unit's number, or `NOWHERE`. */
  numberOf(unit: string): number {
    return this.#numbers.get(unit) ?? NOWHERE;
  }

  /** How telling a unit is: rare ones weigh more; stop words nothing; words of no phrase as much as a rare one. */
  weight(unit: string): number {
    const number = this.#numbers.get(unit);
    return number === undefined ? weigh(unit, UNKNOWN_WEIGHT) : this.weightOf(number);
  }

  /** The same for a unit of the book, by its number. */
  weightOf(number: number): number {
    return this.#weights[number] ?? 0;
  }

  /** The phrases that have the unit of this number among their rarest. */
  anchoredAt(number: number): readonly Phrase[] {
    return (number === NOWHERE ? undefined : this.#anchored[number]) ?? NONE;
  }

  #index(kind: PhraseKind, id: string, units: readonly string[]): void {
    const weighed = units.filter((unit) => unit === WILDCARD || this.weight(unit) > 0);
    const kept = kind === "print" ? weighed : [...new Set(weighed)];
    const telling = kept.filter((unit) => unit !== WILDCARD);
    if (telling.length === 0 || (kind !== "concept" && isBare(telling))) return;
    const weight = telling.reduce((sum, unit) => sum + this.weight(unit), 0);
    const numbers = kept.map((unit) => this.numberOf(unit));
    const phrase: Phrase = {
      index: this.#size,
      kind,
      id,
      units: numbers,
      fails: isTrouble(new Set(kept)),
      weight,
    };
    this.#size += 1;
    for (const anchor of this.#anchors(telling)) {
      const number = this.numberOf(anchor);
      const list = this.#anchored[number];
      if (list) list.push(phrase);
      else this.#anchored[number] = [phrase];
    }
  }

  #anchors(units: readonly string[]): string[] {
    const content = units.filter((unit) => !isStop(unit));
    return [...new Set(content.length > 0 ? content : units)]
      .sort((a, b) => this.weight(b) - this.weight(a))
      .slice(0, ANCHORS);
  }
}

const NONE: readonly Phrase[] = [];

/** What stop words and question words weigh, whatever their frequency; any other unit as much as it is rare. */
function weigh(unit: string, rarity: number): number {
  if (unit.startsWith("stop.") || WEIGHTLESS.has(unit)) return 0;
  return unit.startsWith("question.") ? QUESTION_WEIGHT : rarity;
}
