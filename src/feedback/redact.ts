import type { Guard } from "../secrets/guard.ts";

/** Whether every word of a text is one that the knowledge uses; names of people are none. */
export type Knows = (text: string) => boolean;

/** Longer texts are cut before anything is looked for, and what is left once more after. */
const READ_AT_MOST = 2_000;
const KEPT_AT_MOST = 300;

/** In the place of a word that was taken out. */
export const TAKEN_OUT = "…";

const ADDRESS = /[^\s@<>"'(),;:]{1,64}@[^\s@<>"'(),;:]{1,255}/gu;
const LINK = /\b[a-z][a-z+.-]{1,11}:\/\/\S{1,500}/giu;
/** A telephone number as people group it. */
const TELEPHONE = /(?:\+|\b0)\d[\d ()/-]{6,18}\d/gu;
/** Ports and codes are shorter; an IP address has its dots. */
const LONG_NUMBER = /\d{5,}|\d{1,3}(?:\.\d{1,3}){3}/gu;

const words = new Intl.Segmenter("en", { granularity: "word" });

/**
 * What of a question may be written down: only words that the knowledge itself uses, and short numbers. Passwords and keys,
 * addresses, links, telephone numbers, names of people and ids are taken out, whatever their spelling. At most 300 characters.
 */
export function redact(text: string, knows: Knows, guard: Guard): string {
  const bare = guard(text.slice(0, READ_AT_MOST).toWellFormed(), TAKEN_OUT)
    .text.replace(LINK, TAKEN_OUT)
    .replace(ADDRESS, TAKEN_OUT)
    .replace(TELEPHONE, TAKEN_OUT)
    .replace(LONG_NUMBER, TAKEN_OUT);
  const kept = Array.from(words.segment(bare), ({ segment, isWordLike }) =>
    !isWordLike || !/\p{L}/u.test(segment) || knows(segment) ? segment : TAKEN_OUT,
  );
  const line = kept
    .join("")
    .replace(/\s+/gu, " ")
    .replace(/…(?:[\s…]*…)+/gu, TAKEN_OUT)
    .trim();
  return Array.from(line).slice(0, KEPT_AT_MOST).join("");
}
