import { NOWHERE, type Phrasebook } from "../phrasebook.ts";
import type { Unit } from "../units.ts";

/** A sentence of a text as a phrasebook reads it. */
export interface Sentence {
  readonly index: number;
  /** Numbers of its units in the order said, `NOWHERE` for those of no phrase. */
  readonly units: readonly number[];
  /** Where "cannot" denies what stands before it: "sending does not work", "Senden geht nicht". */
  readonly deniesBefore: boolean;
  /** By unit number: `ABSENT`, `SAID`, or `NAMED` where it is part of a name. */
  readonly presence: Uint8Array;
  /** What it weighs without names: they count only where a wording holds them too ("how do I connect to Exchange"). */
  readonly weight: number;
  /** The topics that it names (SPF, an app password). */
  readonly topics: readonly number[];
}

export const ABSENT = 0;
export const SAID = 1;
export const NAMED = 2;

/** Cuts a text into its sentences. `isEntity` tells units that name a provider, an app or a domain. */
export function sentencesOf(
  units: readonly Unit[],
  book: Phrasebook,
  isEntity: (unit: Unit) => boolean,
): Sentence[] {
  const sentences: Unit[][] = [];
  for (const unit of units) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === unit.sentence) last.push(unit);
    else sentences.push([unit]);
  }
  return sentences.map((sentence) => read(sentence, book, isEntity));
}

function read(sentence: readonly Unit[], book: Phrasebook, isEntity: (unit: Unit) => boolean): Sentence {
  const presence = new Uint8Array(book.units);
  let weight = 0;
  const units = sentence.map((unit) => {
    const number = book.numberOf(unit.name);
    const isName = isEntity(unit);
    if (!isName) weight += book.weight(unit.name);
    if (number !== NOWHERE && presence[number] !== NAMED) presence[number] = isName ? NAMED : SAID;
    return number;
  });
  const topics = new Set(units.filter((_, at) => sentence[at]?.name.startsWith("topic.")));
  return {
    index: sentence[0]?.sentence ?? 0,
    units,
    deniesBefore: deniesBefore(sentence),
    presence,
    weight,
    topics: [...topics],
  };
}

function deniesBefore(sentence: readonly Unit[]): boolean {
  const at = sentence.findIndex(({ name }) => name === "word.cannot");
  return at >= 0 && (sentence[at]?.isWhole === true || sentence[at + 1]?.name === "word.work");
}
