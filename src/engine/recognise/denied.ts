import { NOWHERE, type Phrase, type Phrasebook } from "../phrasebook.ts";
import { ABSENT, type Sentence } from "./sentence.ts";

/** The numbers of the units that tell what somebody cannot do. */
export interface Ways {
  readonly cannot: number;
  readonly work: number;
  readonly send: number;
  readonly receive: number;
}

export const waysOf = (book: Phrasebook): Ways => ({
  cannot: book.numberOf("word.cannot"),
  work: book.numberOf("word.work"),
  send: book.numberOf("word.send"),
  receive: book.numberOf("word.receive"),
});

/** Whether the sentence denies one of the two ways. */
export const deniesAWay = ({ presence }: Sentence, { cannot, send, receive }: Ways): boolean =>
  isSaid(presence[cannot]) && (isSaid(presence[send]) || isSaid(presence[receive]));

const isSaid = (said: number | undefined) => (said ?? ABSENT) !== ABSENT;

/** "Receives but cannot send" and "sends but cannot receive" are the same words; what is denied tells them apart. */
export function saysOpposite(phrase: Phrase, sentence: Sentence, ways: Ways): boolean {
  const here = denied(sentence.units, ways, sentence.deniesBefore);
  const there = denied(phrase.units, ways, phrase.units[phrase.units.indexOf(ways.cannot) + 1] === ways.work);
  return here !== undefined && there !== undefined && here !== there;
}

/**
 * What is denied: the first of sending and receiving behind "cannot", or the last one before it ("sending not",
 * "sending does not work, receiving does").
 */
function denied(
  units: readonly number[],
  { cannot, work, send, receive }: Ways,
  deniesBefore: boolean,
): number | undefined {
  const at = cannot === NOWHERE ? NOWHERE : units.indexOf(cannot);
  if (at < 0) return undefined;
  // "No mail comes in, sending works": a way that works is not denied.
  const isWay = (unit: number, index: number, all: readonly number[]) =>
    (unit === send || unit === receive) && all[index + 1] !== work;
  const before = units.slice(0, at).findLast(isWay);
  return (deniesBefore ? before : undefined) ?? units.slice(at).find(isWay) ?? before;
}
