import type { Text } from "../tokens.ts";

/** Who says a message to whom, as far as the words tell. */
export interface Speaker {
  /** Begins with somebody's name: "rabbit: does it show …". */
  readonly toSomebody: boolean;
  readonly firstPerson: boolean;
  readonly secondPerson: boolean;
  /** States or advises ("use port 465", "it is fixed"): no key words of a search. */
  readonly tells: boolean;
}

const FIRST = new Set(
  "i my me we our us mine myself ich mein meine je mon ma mes yo mi mis eu meu minha io mio mia ik mijn ja moj moja".split(
    " ",
  ),
);
const SECOND = new Set("you your yours u du dein vous votre tu tuo".split(" "));

/** Verbs that key words ("hotmail smtp settings") lack. */
const TELLS = new Set(
  "is are was were be use uses used using try tried set check enable think believe works worked working fixed solved switched should must go just nvm".split(
    " ",
  ),
);

/** `@bob` at the very beginning, whatever follows. */
const MENTIONED = /^\s*@([\p{L}\p{N}_.-]{2,24})\s/u;

/** A nickname and `:`, `,` or `|` at the very beginning; the group is the name. */
const ADDRESSED = /^\s*@?([\p{L}\p{N}_[\]\\^{}|-]{2,24})\s?[:,|]\s/u;

/** @param isKnown whether a word is a name or a word of ours: "Outlook: cannot send" is said to nobody */
export function findSpeaker({ folded, tokens }: Text, isKnown: (word: string) => boolean): Speaker {
  const name = ADDRESSED.exec(folded)?.[1] ?? MENTIONED.exec(folded)?.[1];
  const says = (words: ReadonlySet<string>) => tokens.some((token) => words.has(token.word));
  return {
    toSomebody: name !== undefined && !isKnown(name),
    firstPerson: says(FIRST),
    secondPerson: says(SECOND),
    tells: says(TELLS),
  };
}
