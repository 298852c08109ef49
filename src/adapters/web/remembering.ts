import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Answer, Question } from "../../engine/answer-types.ts";
import type { MeasuredEngine } from "../../engine/engine.ts";
import { LONGEST_KEPT } from "./limits.ts";

/**
 * An engine that does not work out twice what many ask: the same base, question and day give the same answer. Of a question only its
 * digest is kept, of one with a secret nothing, and of a long one or a looked-up domain neither: it is somebody's own.
 *
 * @param most answers that are kept; 0 for none
 */
export function rememberingEngine(engine: MeasuredEngine, most: number): MeasuredEngine {
  if (most === 0) return engine;
  const kept = new LRUCache<string, Answer>({ max: most });
  const answer = (question: Question): Answer => {
    if (question.text.length > LONGEST_KEPT || question.discovery) return engine.answer(question);
    const key = keyOf(question, engine.version);
    const known = kept.get(key);
    if (known) return known;
    const fresh = engine.answer(question);
    if (fresh.notices.length === 0) kept.set(key, fresh);
    return fresh;
  };
  // All else, also what a reload replaces, is asked of the engine at each use.
  return Object.create(engine, { answer: { value: answer } });
}

/** All that an answer depends on. */
function keyOf({ text, at, slots = {}, language, chosen, passive }: Question, version: string): string {
  const said = Object.entries(slots).sort(([one], [other]) => (one < other ? -1 : 1));
  const all = JSON.stringify([version, text, at, said, language ?? null, chosen ?? false, passive ?? false]);
  return createHash("sha256").update(all).digest("base64");
}
