import type { Knowledge } from "../../knowledge/knowledge.ts";

/** Every wording of a concept or a symptom, with whose it is. */
export function* wordings(base: Knowledge) {
  for (const { id, asks } of base.concepts.values())
    for (const text of asks) yield { kind: "concept" as const, id, text };
  for (const { id, asks } of base.errors.values())
    for (const text of asks ?? []) yield { kind: "ask" as const, id, text };
}

/** Every phrase that software prints, with the error that it means. */
export function* printed(base: Knowledge) {
  for (const { id, prints } of base.errors.values())
    for (const text of prints ?? []) yield { kind: "print" as const, id, text };
}
