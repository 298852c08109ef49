import type { Span } from "./app-passwords.ts";
import { foldInPlace } from "./fold.ts";
import { isSecretValue, type Way } from "./value.ts";
import type { SpokenWords } from "./words.ts";

/** A text with more labels is no question; what follows them is not read. */
const LABELS_AT_MOST = 250;

/** Behind a label nothing further away is read. */
const REACH = 240;

/** Words that may stand between a label and its value in a sentence: "password for this is". */
const FILLERS = 3;

/** `: x`, `= x`, `=> x`, `">x<`: what makes clear that a value comes. */
const SIGN = /^["'`\])]{0,3}[ \t\u00a0]{0,3}(?:=>|:=|->|[:=：＝>])(?!\/\/)\s{0,3}/;
const GAP = /^["'`)]{0,2}[ \t\u00a0]{1,3}["'`]{0,1}/;
const WORD = /^[\p{L}\p{M}]{1,20}/u;
const QUOTED = /^(["'`“„«])([^"'`“”»\n]{4,128})["'`“”»]/;
/** Up to a space; scripts without spaces end it as well. */
const BARE = /^[^\s"'`<>“”„«»\p{sc=Hira}\p{sc=Kana}\p{sc=Han}、。「」]{4,256}/u;
/** Particles that follow a label without a space: パスワードは. */
const JOINED = /^[はがを]\s?[:：]?\s?/;
const CLOSING = /[)\]},.;:!?]{1,10}$/u;
/** What ends a value that no sentence goes on behind. */
const END = /^[ \t]{0,3}(?:$|[\n\r,;&}\])<])/;

/** Finds what is named as a password: `password: x`, "mein Passwort ist x", `SMTP_PASS=x`. */
export function namedFinder(words: SpokenWords): (text: string) => Span[] {
  const label = new RegExp(shortest(words.labels).map(escaped).join("|"), "g");
  return (text) => {
    const folded = foldInPlace(text);
    const found = [...folded.matchAll(label)].slice(0, LABELS_AT_MOST);
    return found.flatMap(({ 0: name, index }) => {
      const last = index + name.length;
      return isWhole(text, index, last) ? valueBehind(text, folded, last, words) : [];
    });
  };
}

/** "App password" is found by its "password": without the labels that hold another one there is less to look for. */
const shortest = (labels: readonly string[]): string[] =>
  labels.filter((label) => !labels.some((other) => other !== label && ` ${label} `.includes(` ${other} `)));

const escaped = (label: string) => label.replace(/[^\p{L}\p{N}_ ]/gu, "\\$&").replaceAll(" ", "[ -]");

const LETTER = /[\p{L}\p{M}]/u;

/** A word by itself, or the last part of a name: `SMTP_PASS`, `smtpPassword`; not the "pass" in "compass" and "passed". */
function isWhole(text: string, first: number, last: number): boolean {
  const [before = "", start = "", end = "", after = ""] = [first - 1, first, last - 1, last].map(
    (at) => text[at] ?? "",
  );
  const isUnspaced = /[\p{sc=Kana}\p{sc=Han}]/u.test(end);
  const begins = !LETTER.test(before) || isUnspaced || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(start));
  return begins && (isUnspaced || !/[\p{L}\p{M}\p{N}]/u.test(after));
}

function valueBehind(text: string, folded: string, at: number, words: SpokenWords): Span[] {
  const behind = text.slice(at, at + REACH);
  const sign = (SIGN.exec(behind) ?? JOINED.exec(behind))?.[0];
  if (sign !== undefined) return valueAt(text, at + sign.length, { isGiven: true, words: 0 }, words);
  return valueInSentence(text, folded, at, words);
}

/** "password is x", "password for this is: x", "pw x". */
function valueInSentence(text: string, folded: string, from: number, words: SpokenWords): Span[] {
  let at = from;
  for (let count = 0; count <= FILLERS; count += 1) {
    const gap = GAP.exec(text.slice(at, at + REACH))?.[0];
    if (gap === undefined) return [];
    const next = at + gap.length;
    const found = valueAt(
      text,
      /["'`]$/.test(gap) ? next - 1 : next,
      { isGiven: false, words: count },
      words,
    );
    if (found.length > 0) return found;
    const word = WORD.exec(folded.slice(next, next + REACH))?.[0];
    if (!word || !words.isFiller(word)) return [];
    at = next + word.length;
    const sign = SIGN.exec(text.slice(at, at + REACH))?.[0];
    if (sign !== undefined) return valueAt(text, at + sign.length, { isGiven: true, words: count }, words);
  }
  return [];
}

function valueAt(text: string, at: number, way: Omit<Way, "isAlone">, words: SpokenWords): Span[] {
  const behind = text.slice(at, at + 2 * REACH);
  const quoted = QUOTED.exec(behind);
  const value = quoted?.[2] ?? BARE.exec(behind)?.[0].replace(CLOSING, "");
  if (value === undefined) return [];
  const isAlone = quoted !== null || END.test(behind.slice(value.length).replace(CLOSING, ""));
  if (!isSecretValue(value, { ...way, isAlone }, words)) return [];
  const first = quoted ? at + 1 : at;
  return [{ first, last: first + value.length }];
}
