import type { Knowledge } from "../../knowledge/knowledge.ts";
import { WILDCARD, type Wording } from "../phrasebook.ts";
import { wordsOf } from "../tokens.ts";

/** Every wording of a concept or a symptom, with whose it is. */
export function* wordings(base: Knowledge): Generator<Wording & { readonly kind: "concept" | "ask" }> {
  for (const { id, asks } of base.concepts.values())
    for (const text of asks) yield { kind: "concept", id, words: wordsOf(text) };
  for (const { id, title, asks } of base.errors.values())
    for (const text of [title, ...(asks ?? [])]) yield { kind: "ask", id, words: wordsOf(text) };
}

/** Every phrase that software prints, with the error that it means; `*` stands for a few words. */
export function* printed(base: Knowledge): Generator<Wording> {
  for (const { id, prints } of base.errors.values())
    for (const text of prints ?? []) {
      const parts = text.split(/(?:^|\s)\*(?:\s|$)/).map(wordsOf);
      yield {
        kind: "print",
        id,
        words: parts.flatMap((words, index) => (index === 0 ? words : [WILDCARD, ...words])),
      };
    }
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
