import type { Terms } from "../../knowledge/knowledge.ts";
import { type Lexicon, LexiconBuilder, phraseAt } from "./lexicon.ts";
import { type Token, wordsOf } from "./tokens.ts";

/**
 * A word or phrase of the text under its canonical name: a term of ours (`protocol.smtp`, `word.cannot`) or, where
 * no term claims it, the word itself without a plural `s`.
 */
export interface Unit {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** A "cannot" that holds its own verb, so that its subject stands before it: "Senden geht nicht". */
  readonly isWhole?: true;
}

export type TermLexicon = Lexicon<string>;

/** People's words of all languages in one lexicon; English first where two languages share a word. */
export function termLexicon(terms: Iterable<Terms>): TermLexicon {
  const lexicon = new LexiconBuilder<string>();
  const files = [...terms].sort((a, b) => Number(b.id === "en") - Number(a.id === "en"));
  for (const file of files) {
    for (const [term, phrases] of Object.entries(file.terms))
      if (!NO_TERM.test(term)) for (const phrase of phrases) lexicon.add(wordsOf(phrase), term);
  }
  for (const file of files) addJoined(lexicon, file);
  return lexicon;
}

/** Shorter joined words may be something else. */
const JOINED_AT_LEAST = 8;

/** Words written as one: "outgoingserver", "apppassword"; a listed word keeps its own meaning. */
function addJoined(lexicon: LexiconBuilder<string>, { terms }: Terms): void {
  for (const [term, phrases] of Object.entries(terms)) {
    if (NO_TERM.test(term)) continue;
    for (const phrase of phrases) {
      const joined = phrase.replaceAll(" ", "");
      if (joined !== phrase && joined.length >= JOINED_AT_LEAST) lexicon.add(wordsOf(joined), term);
    }
  }
}

/** Keys that stand for no term: words of other talk, and right words that look like misspelt names. */
export const NO_TERM = /^(?:aside|spelling)\./;

/** The text as a row of units, every token in exactly one of them. */
export function unitsOf(
  tokens: readonly Token[],
  lexicon: TermLexicon,
  words = tokens.map((token) => token.word),
): Unit[] {
  const units: Unit[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = phraseAt(lexicon, words, index);
    const last = match?.last ?? index;
    units.push({
      name: match?.value ?? stem(words[index] ?? ""),
      first: index,
      last,
      sentence: tokens[index]?.sentence ?? 0,
      ...(match?.value === "word.cannot" && holdsVerb(words.slice(index, last + 1), lexicon) ? WHOLE : {}),
    });
    index = last;
  }
  return units;
}

const WHOLE = { isWhole: true } as const;

/** Japanese denies behind the verb: 送信できない. */
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u;

const holdsVerb = (words: readonly string[], lexicon: TermLexicon) =>
  words.some((word) => KANA.test(word) || (words.length > 1 && lexicon.phrases.get(word) === "word.work"));

/** The names of the units of a listed phrase. */
export function unitNames(words: readonly string[], lexicon: TermLexicon): string[] {
  const names: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const match = phraseAt(lexicon, words, index);
    names.push(match?.value ?? stem(words[index] ?? ""));
    index = match?.last ?? index;
  }
  return names;
}

/** Shorter stems would join words that differ. */
const STEM_AT_LEAST = 4;

const ENDINGS = /(?:ies|ied|ying|ing|ed|es|s|e)$/;

/** Joins the forms of a word: certificates, verified and verifying, disable and disabled. Words on -ss keep it. */
function stem(word: string): string {
  if (word.length <= STEM_AT_LEAST || word.endsWith("ss") || !/^[a-z]+$/.test(word)) return word;
  const ending = ENDINGS.exec(word)?.[0];
  if (!ending) return word;
  const bare = word.slice(0, -ending.length) + (/^(?:ies|ied|ying)$/.test(ending) ? "y" : "");
  if (bare.length < STEM_AT_LEAST) return ending === "s" ? bare : word;
  return /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}

export function isStop(unit: string): boolean {
  return unit.startsWith("stop.") || unit.startsWith("question.");
}
