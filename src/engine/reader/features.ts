import { type Bag, put } from "../../learn/bag.ts";
import { masksOf, type Named } from "../names/roles.ts";
import type { Seen } from "../seen.ts";

/** How often more a word of the first line counts, where a message has a title. */
const TITLE = 2;

/** How often more a printed message counts: it is one feature, and says more than a dozen words. */
const PRINTED = 3;

/** What a text says, as the reader learns it: its units and words with names masked, neighbours, names, printed messages. */
export function featuresOf(seen: Seen, named: readonly Named[]): Bag {
  const bag = new Map<string, number>();
  const masks = new Map(masksOf(named.filter(({ role }) => role !== "word")));
  for (const token of seen.addresses) masks.set(token, "HOST");
  const titleEnds = seen.text.folded.indexOf("\n");
  const times = (token: number) => ((seen.text.tokens[token]?.start ?? 0) < titleEnds ? TITLE : 1);
  putUnits(bag, seen, masks, times);
  putWords(bag, seen, masks, times);
  for (const { kind, id, role } of named) if (role !== "word") put(bag, `n ${kind} ${id}`);
  for (const { kind, role } of named) put(bag, `n ${kind} as ${role}`);
  for (const { id, kind } of seen.signatures) put(bag, `s ${kind === "wrap" ? "wrap " : ""}${id}`, PRINTED);
  for (const port of seen.ports) put(bag, `n port ${port}`);
  for (const protocol of seen.protocols) put(bag, `n ${protocol}`);
  return bag;
}

/** Which features are words of people, of which the share that was never seen tells how much a guess is worth. */
export const isWord = (feature: string) => feature.startsWith("u ");

/** "My IMAP server" is no question what IMAP is: of all stop words this one tells. */
const MINE = "stop.me";

type Masks = ReadonlyMap<number, string>;
type Times = (token: number) => number;

/** Units, and each pair of neighbours in a sentence. */
function putUnits(bag: Map<string, number>, { units }: Seen, masks: Masks, times: Times): void {
  let before = "^";
  let sentence = -1;
  for (const unit of units) {
    if (unit.sentence !== sentence) {
      if (sentence >= 0) put(bag, `v ${before} $`);
      [before, sentence] = ["^", unit.sentence];
    }
    const mask = masks.get(unit.first);
    if ((unit.name.startsWith("stop.") && unit.name !== MINE) || (mask && mask === before)) continue;
    const name = mask ?? unit.name;
    put(bag, `u ${name}`, times(unit.first));
    put(bag, `v ${before} ${name}`);
    before = name;
  }
  if (sentence >= 0) put(bag, `v ${before} $`);
}

function putWords(bag: Map<string, number>, { words }: Seen, masks: Masks, times: Times): void {
  let before = "";
  for (const [token, word] of words.entries()) {
    const mask = masks.get(token);
    if (!mask || mask !== before) put(bag, `w ${mask ?? word}`, times(token));
    before = mask ?? word;
  }
}
