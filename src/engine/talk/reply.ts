import type { Ambiguity, Knowledge } from "../../knowledge/knowledge.ts";
import type { Slots } from "../answer-types.ts";
import { REMEMBERED } from "../decide/fitted.ts";
import type { Mention } from "../names/mention.ts";
import type { Situation } from "../situation/situation.ts";
import { wordsOf } from "../text/tokens.ts";
import { isStop } from "../text/units.ts";

type Reading = Ambiguity["readings"][number];

/** More units tell a story of their own. */
const SHORT = 8;

/** "It's a work account", said after the question which one it is: the mailbox of the reading that shares a word with the reply. */
export function repliedTo(situation: Situation, slots: Slots, base: Knowledge): Mention | undefined {
  const asked = slots.kind === "clarify" ? base.ambiguities.get(slots.ambiguity ?? "") : undefined;
  const { seen, mailboxes, ambiguities } = situation;
  const isNamed = mailboxes.length + ambiguities.length + seen.unknownDomains.length > 0;
  if (!asked || isNamed || seen.units.length > SHORT) return undefined;
  const words = seen.units
    .filter(({ name }) => !isStop(name))
    .flatMap(({ first, last }) => seen.words.slice(first, last + 1));
  const scored = asked.readings
    .map((reading) => ({ reading, count: shared(reading, words) }))
    .sort((a, b) => b.count - a.count);
  const [best, next] = scored;
  const provider = best && best.count > (next?.count ?? 0) ? best.reading.provider : undefined;
  return provider
    ? { kind: "provider", id: provider, via: "slot", certainty: REMEMBERED, first: -1, last: -1 }
    : undefined;
}

function shared({ label, words: own = [] }: Reading, words: readonly string[]): number {
  const theirs = new Set([label, ...own].flatMap(wordsOf));
  return words.filter((word) => theirs.has(word)).length;
}
