import { type Bag, put } from "../../learn/bag.ts";
import type { Model } from "../../learn/model.ts";
import { FACT_SURE } from "../decide/fitted.ts";
import { masksOf } from "../names/roles.ts";
import type { Seen } from "../seen.ts";

/** The label of sentences that say nothing of the kind. */
export const NO_FACT = "none";

/** Which facts the text states about the situation, and how sure each is: each sentence is read on its own. */
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

/** The features of each sentence: units, words, neighbours, and pairs with one unit between them. */
export function sentencesOf({ units, words, mentions }: Seen): Bag[] {
  const masks = masksOf(mentions);
  const bags: Map<string, number>[] = [];
  const rows: string[][] = [];
  for (const { name, first, last, sentence } of units) {
    bags[sentence] ??= new Map();
    rows[sentence] ??= [];
    for (const word of words.slice(first, last + 1)) put(bags[sentence], `w ${masks.get(first) ?? word}`);
    if (name.startsWith("stop.")) continue;
    put(bags[sentence], `u ${masks.get(first) ?? name}`);
    rows[sentence].push(masks.get(first) ?? name);
  }
  rows.forEach((row, sentence) => {
    const bag = bags[sentence];
    row.forEach((name, at) => {
      if (bag) put(bag, `v ${row[at - 1] ?? "^"} ${name}`);
      if (bag && at > 1) put(bag, `q ${row[at - 2]} ${name}`);
    });
  });
  return bags.filter((bag) => bag !== undefined);
}
