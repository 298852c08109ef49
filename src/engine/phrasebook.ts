import { TROUBLE } from "./recognise/trouble.ts";
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

/**
 * All wordings of the base, found by their rarest words. Each unit has a number: a text is looked at against thousands
 * of wordings, and numbers compare faster than words.
 */
export class Phrasebook {
  readonly #numbers = new Map<string, number>();
  readonly #weights: readonly number[];
  readonly #anchored: Phrase[][] = [];
  readonly #points: ReadonlySet<number>;
  #size = 0;

  constructor(lexicon: TermLexicon, wordings: Iterable<Wording>) {
    const frequencies: number[] = [];
    const raw = Array.from(wordings, ({ kind, id, words }) => {
      const units = unitNames(words, lexicon).map((unit) => this.#number(unit));
      for (const unit of new Set(units)) frequencies[unit] = (frequencies[unit] ?? 0) + 1;
      return { kind, id, units };
    });
    this.#weights = Array.from(this.#numbers.keys(), (unit, number) =>
      weigh(unit, Math.log(1 + raw.length / (1 + (frequencies[number] ?? 0)))),
    );
    this.#points = new Set(
      [...this.#numbers].flatMap(([unit, number]) => (POINT.test(unit) ? [number] : [])),
    );
    const kinds = this.#kinds();
    const indexed = new Set<string>();
    for (const { kind, id, units: all } of raw) {
      const units = this.#weighed(kind, all, kinds.wildcard);
      // "What is SMTP" and "tell me about SMTP" are one, without the words that weigh nothing.
      const key = `${kind} ${id} ${units.join(" ")}`;
      if (!indexed.has(key)) this.#index(kind, id, units, kinds);
      indexed.add(key);
    }
  }

  #number(unit: string): number {
    const known = this.#numbers.get(unit);
    if (known !== undefined) return known;
    this.#numbers.set(unit, this.#numbers.size);
    return this.#numbers.size - 1;
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

  /** Whether the unit is what a wording is about: a field of the form, a topic, a protocol, a change, sending, receiving, the login. */
  isPoint(number: number): boolean {
    return this.#points.has(number);
  }

  /** The phrases that have the unit of this number among their rarest. */
  anchoredAt(number: number): readonly Phrase[] {
    return (number === NOWHERE ? undefined : this.#anchored[number]) ?? NONE;
  }

  #kinds(): UnitKinds {
    const terms = new Set<number>();
    const stops = new Set<number>();
    for (const [unit, number] of this.#numbers) {
      if (unit.includes(".")) terms.add(number);
      if (isStop(unit)) stops.add(number);
    }
    const troubles = TROUBLE.map((term) => this.numberOf(term)).filter((number) => number !== NOWHERE);
    return { wildcard: this.numberOf(WILDCARD), troubles, terms, stops };
  }

  /** What a wording is found by: the units that weigh something; but for what is printed word for word, each once. */
  #weighed(kind: PhraseKind, all: readonly number[], wildcard: number): number[] {
    const units: number[] = [];
    for (const unit of all)
      if ((unit === wildcard || this.weightOf(unit) > 0) && (kind === "print" || !units.includes(unit)))
        units.push(unit);
    return units;
  }

  #index(kind: PhraseKind, id: string, units: readonly number[], kinds: UnitKinds): void {
    const { wildcard, troubles, terms, stops } = kinds;
    const telling = units.includes(wildcard) ? units.filter((unit) => unit !== wildcard) : units;
    // One mail word alone (`[IN-USE]` read as "use") tells no error: it stands in every second question.
    const isBare = telling.length === 1 && terms.has(telling[0] ?? NOWHERE);
    if (telling.length === 0 || (kind !== "concept" && isBare)) return;
    const weight = telling.reduce((sum, unit) => sum + this.weightOf(unit), 0);
    const fails = troubles.some((unit) => units.includes(unit));
    const phrase: Phrase = { index: this.#size, kind, id, units, fails, weight };
    this.#size += 1;
    const content = telling.filter((unit) => !stops.has(unit));
    for (const anchor of this.#anchors(content.length > 0 ? content : telling)) {
      const list = this.#anchored[anchor];
      if (list) list.push(phrase);
      else this.#anchored[anchor] = [phrase];
    }
  }

  /** The two heaviest units; of those that weigh the same, the ones said first. A wording that lacks both is another one. */
  #anchors(units: readonly number[]): number[] {
    let first = NOWHERE;
    let second = NOWHERE;
    const isHeavier = (unit: number, than: number) =>
      than === NOWHERE || this.weightOf(unit) > this.weightOf(than);
    for (const unit of units) {
      if (unit === first || unit === second) continue;
      if (isHeavier(unit, first)) [first, second] = [unit, first];
      else if (isHeavier(unit, second)) second = unit;
    }
    return second === NOWHERE ? [first] : [first, second];
  }
}

const NONE: readonly Phrase[] = [];

const POINT = /^(?:field|topic|protocol)\.|^(?:intent\.change|word\.send|word\.receive|word\.login)$/;

/** Numbers of the units of each kind. */
interface UnitKinds {
  readonly wildcard: number;
  readonly troubles: readonly number[];
  /** Terms of ours, not words as they are. */
  readonly terms: ReadonlySet<number>;
  readonly stops: ReadonlySet<number>;
}

/** What stop words and question words weigh, whatever their frequency; any other unit as much as it is rare. */
function weigh(unit: string, rarity: number): number {
  if (unit.startsWith("stop.") || WEIGHTLESS.has(unit)) return 0;
  return unit.startsWith("question.") ? QUESTION_WEIGHT : rarity;
}
