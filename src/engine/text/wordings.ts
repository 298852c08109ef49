import type { Knowledge } from "../../knowledge/knowledge.ts";
import { wordsOf } from "./tokens.ts";

/** A listed wording, with the entry that it asks for. */
export interface Wording {
  readonly entry: string;
  readonly text: string;
  readonly words: readonly string[];
  /** The mailbox that it is about: of our own buttons ("Resend settings"), whose names may be ordinary words. */
  readonly provider?: string;
}

/** Every listed wording of an explanation or a symptom, titles included. */
export function* wordings(base: Knowledge): Generator<Wording> {
  for (const { id, title, asks } of base.concepts.values())
    for (const text of [...asks, title]) yield { entry: `concept:${id}`, text, words: wordsOf(text) };
  for (const { id, title, asks = [] } of base.errors.values())
    for (const text of [title, ...asks]) yield { entry: `fix:${id}`, text, words: wordsOf(text) };
}

/** Words of a wording → whose it is: a question that is one of them, to the word, needs no weighing. The first one keeps it. */
export function exactWordings(worded: Iterable<Wording>): ReadonlyMap<string, Wording> {
  const exact = new Map<string, Wording>();
  for (const wording of worded) {
    const key = wording.words.join(" ");
    if (!exact.has(key)) exact.set(key, wording);
  }
  return exact;
}
