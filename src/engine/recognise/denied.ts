import { NOWHERE, type Phrase, type Phrasebook } from "../phrasebook.ts";
import { ABSENT, type Sentence } from "./sentence.ts";

/** The numbers of the units that tell what somebody cannot do. */
export interface Ways {
  readonly cannot: number;
  readonly send: number;
  readonly receive: number;
}

export const waysOf = (book: Phrasebook): Ways => ({
  cannot: book.numberOf("word.cannot"),
  send: book.numberOf("word.send"),
  receive: book.numberOf("word.receive"),
});

export const saysBothWays = ({ presence }: Sentence, { send, receive }: Ways): boolean =>
  (presence[send] ?? ABSENT) !== ABSENT && (presence[receive] ?? ABSENT) !== ABSENT;

/** "Receives but cannot send" and "sends but cannot receive" are the same words; what is denied tells them apart. */
export function saysOpposite(phrase: Phrase, sentence: Sentence, ways: Ways): boolean {
  const here = denied(sentence.units, ways);
  const there = denied(phrase.units, ways);
  return here !== undefined && there !== undefined && here !== there;
}

/** What is denied: the first of sending and receiving behind "cannot", or the last one before it ("sending not"). */
function denied(units: readonly number[], { cannot, send, receive }: Ways): number | undefined {
  const at = cannot === NOWHERE ? NOWHERE : units.indexOf(cannot);
  if (at < 0) return undefined;
  const isWay = (unit: number) => unit === send || unit === receive;
  return units.slice(at).find(isWay) ?? units.slice(0, at).findLast(isWay);
}
