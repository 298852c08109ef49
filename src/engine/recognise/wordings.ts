import type { Knowledge } from "../../knowledge/knowledge.ts";
import { wordsOf } from "../tokens.ts";

/** Every wording of a concept or a symptom, with whose it is. */
export function* wordings(base: Knowledge) {
  for (const { id, asks } of base.concepts.values())
    for (const text of asks) yield { kind: "concept" as const, id, text };
  for (const { id, title, asks } of base.errors.values())
    for (const text of [title, ...(asks ?? [])]) yield { kind: "ask" as const, id, text };
}

/** Every phrase that software prints, with the error that it means. */
export function* printed(base: Knowledge) {
  for (const { id, prints } of base.errors.values())
    for (const text of prints ?? []) yield { kind: "print" as const, id, text };
}

/** Words of a wording → whose it is: a question that is one of them, to the word, needs no weighing. The first one keeps it. */
export function exactWordings(
  base: Knowledge,
): ReadonlyMap<string, { readonly kind: "concept" | "ask"; readonly id: string }> {
  const exact = new Map<string, { kind: "concept" | "ask"; id: string }>();
  for (const { kind, id, text } of wordings(base)) {
    const words = wordsOf(text).join(" ");
    if (!exact.has(words)) exact.set(words, { kind, id });
  }
  return exact;
}
