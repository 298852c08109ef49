import type { MeasuredEngine } from "../engine/engine.ts";

/** An engine that stays, around one that is replaced. */
export interface Swappable {
  /** Each call is carried out wholly by the engine that stands in it at that moment. */
  readonly engine: MeasuredEngine;
  /** From here on every call goes to `next`: one assignment, between two calls. */
  swap(next: MeasuredEngine): void;
}

/** Whoever holds the engine, also its single functions, goes along with every swap. */
export function createSwappable(first: MeasuredEngine): Swappable {
  let current = first;
  return {
    engine: {
      get version() {
        return current.version;
      },
      understand: (question) => current.understand(question),
      why: (question) => current.why(question),
      answer: (question) => current.answer(question),
      knows: (text) => current.knows(text),
      guard: (text, mark) => current.guard(text, mark),
      pickProvider: (typed, limit) => current.pickProvider(typed, limit),
      pickClient: (typed, limit) => current.pickClient(typed, limit),
      pickFramework: (typed, limit) => current.pickFramework(typed, limit),
    },
    swap(next) {
      current = next;
    },
  };
}
