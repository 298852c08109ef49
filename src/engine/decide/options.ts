import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Reading } from "../reader/reader.ts";
import type { Situation } from "../situation/situation.ts";
import { entryOptions } from "./entry-options.ts";
import { formOptions } from "./form-options.ts";

/** A way to answer, and what speaks for it. */
export interface Option {
  /** `fix:ID`, `concept:ID`, `settings`, `steps:ID`, `snippet:ID`, `clarify:ID`, `ask-provider` or `unknown`. */
  readonly entry: string;
  readonly evidence: Readonly<Record<string, number>>;
}

/** What the conversation speaks for. */
export interface Talk {
  readonly goesOn?: string | undefined;
  readonly ifFails?: string | undefined;
}

/** Every way to answer that anything speaks for. */
export const optionsOf = (
  situation: Situation,
  reading: Reading,
  base: Knowledge,
  talk: Talk = {},
): Option[] => [
  ...entryOptions(situation, reading, base, talk),
  ...formOptions(situation, reading, talk.goesOn),
];
