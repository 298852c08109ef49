import type { Knowledge } from "../../knowledge/knowledge.ts";
import { wordsOf } from "./tokens.ts";

/** What a listed wording asks for. */
export interface Wording {
  readonly entry: string;
  /** The mailbox that it is about: of our own buttons ("Resend settings"), whose names may be ordinary words. */
  readonly provider?: string;
}

/** Every listed wording of an explanation or a symptom, titles included, with what it asks for. */
export function* wordings({ concepts, errors }: Knowledge): Generator<readonly [string, Wording]> {
  for (const { id, title, asks } of concepts.values()) yield* asking(`concept:${id}`, [...asks, title]);
  for (const { id, title, asks = [] } of errors.values()) yield* asking(`fix:${id}`, [title, ...asks]);
}

function* asking(entry: string, texts: readonly string[]): Generator<readonly [string, Wording]> {
  const wording = { entry };
  for (const text of texts) yield [text, wording];
}

/** Words of a wording → whose it is: a question that is one of them, to the word, needs no weighing. The first one keeps it. */
export function exactWordings(worded: Iterable<readonly [string, Wording]>): ReadonlyMap<string, Wording> {
  const exact = new Map<string, Wording>();
  for (const [text, wording] of worded) {
    const key = wordsOf(text).join(" ");
    if (!exact.has(key)) exact.set(key, wording);
  }
  return exact;
}
