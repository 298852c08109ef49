import { createEngine, type MeasuredEngine } from "../engine/engine.ts";
import type { Learned } from "../engine/lessons/lessons.ts";
import { lookupOf } from "../engine/lookup.ts";
import { knowledgeFrom } from "../knowledge/checked.ts";
import { lookupFrom } from "../lookup-file.ts";

/** A base that kept every rule, with all that would take long to make of it. */
export interface Made {
  readonly kind: "made";
  /** As `checkedBytes` gives it. */
  readonly checked: Uint8Array;
  /** As `lookupBytes` gives it. */
  readonly lookup: Uint8Array;
  readonly learned: Learned;
  /** What an organisation's folders replace and add, a line each. */
  readonly replaced: readonly string[];
}

/** Why there is none: what is wrong with the files, each a line with file and line number, or with the making itself. */
export interface NotMade {
  readonly kind: "invalid" | "other-code" | "failed";
  readonly problems: readonly string[];
}

export function engineFrom({ checked, lookup, learned }: Made): MeasuredEngine {
  const base = knowledgeFrom(checked);
  return createEngine(base, learned, lookupOf(base, lookupFrom(lookup, base)));
}
