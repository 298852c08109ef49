import type { Mention } from "../query.ts";
import type { Text } from "../tokens.ts";
import type { Unit } from "../units.ts";
import { isTrouble } from "./trouble.ts";

/** Certainty of a provider that is named for comparison. */
const WORKS = 0.4;

/**
 * "My Gmail account works fine": of several providers, those in a sentence where all is well are not asked about; nor
 * is any where another sentence tells what fails.
 */
export function demoteWorking(mentions: readonly Mention[], text: Text, units: readonly Unit[]): Mention[] {
  const sentenceOf = ({ first }: Mention) => text.tokens[first]?.sentence ?? -1;
  const sentences = [...new Set(mentions.map(sentenceOf))];
  const well = new Set(sentences.filter((sentence) => isWell(sentence, text, units)));
  const others = mentions.filter((mention) => isFineHalf(mention, mentions, text, units));
  if (others.length > 0)
    return mentions.map((mention) => (others.includes(mention) ? { ...mention, certainty: WORKS } : mention));
  const isAll = well.size === sentences.length;
  if (well.size === 0 || (isAll && text.sentences < 2)) return [...mentions];
  return mentions.map((mention) =>
    well.has(sentenceOf(mention)) ? { ...mention, certainty: WORKS } : mention,
  );
}

const FINE = new Set("fine ok okay perfectly flawlessly great gut bien bene goed dobrze".split(" "));

const BUT = new Set("but while whereas yet aber mais pero mas maar tandis".split(" "));
const OTHER = new Set(
  "one ones other others second another andere anderes autre otra outra altro".split(" "),
);

/** "The Gmail sends ok but the other one does not": of a sentence of two halves the one where all is well. */
function isFineHalf(
  { first }: Mention,
  all: readonly Mention[],
  { tokens }: Text,
  units: readonly Unit[],
): boolean {
  const sentence = tokens[first]?.sentence;
  const but = tokens.findIndex(({ word }, at) => at > first && BUT.has(word));
  if (but < 0 || tokens[but]?.sentence !== sentence) return false;
  const before = tokens.slice(first, but);
  const after = tokens.slice(but).filter((token) => token.sentence === sentence);
  const named = (from: number, to: number) =>
    new Set(units.filter((unit) => unit.first >= from && unit.first < to).map(({ name }) => name));
  const isOther =
    after.some(({ word }) => OTHER.has(word)) ||
    all.some((one) => one.first > but && one.first < but + after.length);
  return (
    isOther &&
    before.some(({ word }) => FINE.has(word)) &&
    !isTrouble(named(first, but)) &&
    isTrouble(named(but, but + after.length))
  );
}

/** Where something else fails: "hotmail and gmail are not affected". */
const UNAFFECTED =
  /\b(?:unaffected|not (?:now |currently |at all )?affected|no problems?\b|without (?:any )?problems?)/;

/** It worked once. */
const ONCE = new Set("until till was were before used bis jusqu hasta tot".split(" "));

function isWell(sentence: number, { tokens, folded }: Text, units: readonly Unit[]): boolean {
  const own = tokens.filter((token) => token.sentence === sentence);
  if (UNAFFECTED.test(folded.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0))) return true;
  const words = new Set(own.map(({ word }) => word));
  if ([...ONCE].some((word) => words.has(word))) return false;
  const names = new Set(units.filter((unit) => unit.sentence === sentence).map(({ name }) => name));
  if (!names.has("word.work") || isTrouble(names)) return false;
  // "They all work" says it too, where something else fails; "does Gmail work there?" asks.
  const asks = [...names].some((name) => name.startsWith("question."));
  const failsElsewhere = isTrouble(new Set(units.map(({ name }) => name)));
  return [...FINE].some((word) => words.has(word)) || (failsElsewhere && !asks);
}
