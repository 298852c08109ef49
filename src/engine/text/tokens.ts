import { normalise } from "./normalise.ts";

/** A word of the folded text. `sentence` counts from 0; `compound` is the index of the run (`smtp.gmail.com`) it stands in. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly compound: number;
}

/** A run of characters without white space: an address, a host name, a code, or just a word. */
export interface Compound {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

export interface Text {
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly compounds: readonly Compound[];
  readonly sentences: number;
}

/** What stands between white space, quotes and brackets. */
export const RUN = /[^\s"'()<>[\]{}|,;=!?、。，！？「」（）]+/g;
const PART = /[\p{L}\p{M}\p{N}&+_]+#?/gu;
/** Up to 400 characters of unspaced script: the segmenter copies the whole text for every word that it finds in it. */
const SCRIPT = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{1,400}|[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
/** Looked for once a row of marks, not at each of them: a row may be as long as the text. */
const LAST_MARKS = /(?<![.:])[.:]+$/;
const BREAK = /[.!?。！？:]\s|[!?。！？\n]|\s-\s/;

let segmenter: Intl.Segmenter | undefined;

/** Made at the first need: it costs some milliseconds, and few questions need it. */
function wordSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("ja", { granularity: "word" });
  return segmenter;
}

/** Plain lower-case words and single spaces: nothing to fold and nothing to cut but the spaces. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * Splits a text into words, runs and sentences. Scripts without spaces are split by the Unicode word rules.
 *
 * @param text anything at all
 */
export function tokenise(text: string): Text {
  const folded = normalise(text);
  const tokens: Token[] = [];
  const compounds: Compound[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of folded.matchAll(RUN)) {
    if (end > 0 && BREAK.test(folded.slice(end - 1, match.index))) sentence += 1;
    const run = match[0].replace(LAST_MARKS, "");
    const first = tokens.length;
    for (const word of words(run)) {
      const start = match.index + word.start;
      tokens.push({
        word: word.text,
        start,
        end: start + word.text.length,
        sentence,
        compound: compounds.length,
      });
    }
    end = match.index + match[0].length;
    if (tokens.length > first) compounds.push({ text: run, first, last: tokens.length - 1 });
  }
  return { folded, tokens, compounds, sentences: sentence + 1 };
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** A run that is one word. */
const WORD = /^[a-z0-9]+$/;

function words(run: string): Word[] {
  if (WORD.test(run)) return [{ text: run, start: 0 }];
  const parts = [...run.matchAll(PART)].map((part) => ({ text: part[0], start: part.index }));
  return UNSPACED.test(run) ? parts.flatMap(segment) : parts;
}

function segment(part: Word): Word[] {
  return [...part.text.matchAll(SCRIPT)].flatMap((script) => {
    const start = part.start + script.index;
    if (script[0].length === 1 || !UNSPACED.test(script[0])) return [{ text: script[0], start }];
    return [...wordSegmenter().segment(script[0])].map((piece) => ({
      text: piece.segment,
      start: start + piece.index,
    }));
  });
}

/** The words of a name or phrase, split as a question is split. */
export function wordsOf(phrase: string): string[] {
  const lower = phrase.toLowerCase();
  if (PLAIN.test(lower)) return lower.split(" ");
  const folded = normalise(phrase);
  return UNSPACED.test(folded) ? tokenise(phrase).tokens.map(({ word }) => word) : (folded.match(PART) ?? []);
}
