import { type Bag, put } from "../../learn/bag.ts";
import type { Model } from "../../learn/model.ts";
import { FACT_SURE } from "../decide/fitted.ts";
import { masksOf } from "../names/roles.ts";
import type { Seen } from "../seen.ts";
import type { Unit } from "../text/units.ts";

/** The label of sentences that say nothing of the kind. */
export const NO_FACT = "none";

/** Which facts the text states about the situation, and how sure each is: each sentence is read on its own, a long one also in parts. */
export function factsIn(seen: Seen, model: Model): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const bag of sentencesOf(seen)) {
    const { p } = model.read(bag, isWord);
    model.labels.forEach((label, k) => {
      const sure = p[k] ?? 0;
      if (label !== NO_FACT && sure >= Math.max(FACT_SURE, found.get(label) ?? 0)) found.set(label, sure);
    });
  }
  return found;
}

const isWord = (feature: string) => feature.startsWith("u ");

/** A sentence of more units is read in parts as well: it may state several facts. */
const LONG = 14;

/** Units of a part, and how far the next one begins. */
const PART = 10;
const STEP = 5;

/** The features of each sentence, and of the parts of long ones. */
export function sentencesOf(seen: Seen): Bag[] {
  const sentences: Unit[][] = [];
  for (const unit of seen.units) {
    sentences[unit.sentence] ??= [];
    sentences[unit.sentence]?.push(unit);
  }
  const masks = masksOf(seen.mentions);
  return sentences
    .filter((units) => units !== undefined)
    .flatMap(partsOf)
    .map((units) => bagOf(units, seen.words, masks));
}

function partsOf(units: Unit[]): Unit[][] {
  if (units.length <= LONG) return [units];
  const parts = [units];
  for (let at = 0; at < units.length; at += STEP) parts.push(units.slice(at, at + PART));
  return parts;
}

/** Units, words, neighbours, and pairs with one unit between them. */
function bagOf(units: readonly Unit[], words: readonly string[], masks: ReadonlyMap<number, string>): Bag {
  const bag = new Map<string, number>();
  const row: string[] = [];
  for (const { name, first, last } of units) {
    for (const word of words.slice(first, last + 1)) put(bag, `w ${masks.get(first) ?? word}`);
    if (name.startsWith("stop.")) continue;
    put(bag, `u ${masks.get(first) ?? name}`);
    row.push(masks.get(first) ?? name);
  }
  row.forEach((name, at) => {
    put(bag, `v ${row[at - 1] ?? "^"} ${name}`);
    if (at > 1) put(bag, `q ${row[at - 2]} ${name}`);
  });
  return bag;
}
