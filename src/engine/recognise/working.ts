import type { Mention } from "../query.ts";
import type { Text } from "../tokens.ts";
import type { Unit } from "../units.ts";
import { isTrouble } from "./trouble.ts";

/** Certainty of a provider that is named for comparison. */
const WORKS = 0.4;

/** "My Gmail account works fine": of several providers, those in a sentence where all is well are not asked about. */
export function demoteWorking(mentions: readonly Mention[], text: Text, units: readonly Unit[]): Mention[] {
  const well = mentions.filter((mention) => isWell(mention, text, units));
  if (well.length === 0 || well.length === mentions.length) return [...mentions];
  return mentions.map((mention) => (well.includes(mention) ? { ...mention, certainty: WORKS } : mention));
}

const FINE = new Set("fine ok okay perfectly flawlessly great gut bien bene goed dobrze".split(" "));

/** It worked once. */
const ONCE = new Set("until till was were before used bis jusqu hasta tot".split(" "));

function isWell({ first }: Mention, { tokens }: Text, units: readonly Unit[]): boolean {
  const sentence = tokens[first]?.sentence;
  const words = new Set(tokens.filter((token) => token.sentence === sentence).map(({ word }) => word));
  if (![...FINE].some((word) => words.has(word)) || [...ONCE].some((word) => words.has(word))) return false;
  const names = new Set(units.filter((unit) => unit.sentence === sentence).map(({ name }) => name));
  return names.has("word.work") && !isTrouble(names);
}
