import type { Block } from "../../../src/card/card.ts";
import type { Answer, Engine, Question } from "../../../src/engine/answer-types.ts";

/** An engine that gives the same card to everything; for what the knowledge never does. */
export function fixedEngine(
  blocks: readonly Block[],
  answer?: (question: Question) => Partial<Answer>,
): Engine {
  return {
    answer: (question) => ({
      kind: "settings",
      speaks: true,
      confidence: 1,
      provider: "example",
      entry: "settings",
      offers: [],
      notices: [],
      card: { title: "Example", blocks },
      servers: [],
      sources: [],
      suggestions: [],
      ask: "Example settings",
      slots: { provider: "example" },
      hash: "kb",
      ...answer?.(question),
    }),
    pickProvider: () => [{ id: "example", label: "x".repeat(150) }],
    pickClient: () => [{ id: "y".repeat(101), label: "Too long an id" }],
    pickFramework: () => Array.from({ length: 40 }, (_, index) => ({ id: `f${index}`, label: `F${index}` })),
  };
}
