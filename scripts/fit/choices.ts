import { type Option, optionsOf } from "../../src/engine/decide/options.ts";
import { learnParts, lessonsOf } from "../../src/engine/learn/lessons.ts";
import { Model } from "../../src/engine/learn/model.ts";
import { train } from "../../src/engine/learn/train.ts";
import { READER } from "../../src/engine/learn/trainings.ts";
import { featuresOf } from "../../src/engine/reader/features.ts";
import { readingOf } from "../../src/engine/reader/reader.ts";
import { lookupOf, see } from "../../src/engine/seen.ts";
import { situationOf } from "../../src/engine/situation/situation.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";

/** A message with its options, and which of them would be right. */
export interface Choice {
  readonly options: readonly Option[];
  readonly right: readonly boolean[];
  /** How much it counts beside the others. */
  readonly weight: number;
}

/** Each message is read by a reader that was trained without it and the others of its fold. */
const FOLDS = 5;

/** A message whose neighbours somebody named is told after a real one: those are the shape of what is asked. */
const TOLD_AFTER = 5;

/** All examples of a base as choices, each with out-of-fold evidence. */
export function choicesOf(base: Knowledge): Choice[] {
  const lookup = lookupOf(base);
  const parts = learnParts(base, lookup);
  const models = { roles: new Model(parts.roles), facts: new Model(parts.facts) };
  const lessons = lessonsOf(base).map((lesson, at) => {
    const situation = situationOf({ ...see(lesson.text, lookup), wording: undefined }, models, base);
    return { ...lesson, situation, bag: featuresOf(situation.seen, situation.named), fold: at % FOLDS };
  });
  return Array.from({ length: FOLDS }, (_, held) => {
    const reader = new Model(
      train(
        lessons.filter(({ fold }) => fold !== held),
        READER,
      ),
    );
    return lessons
      .filter(({ fold }) => fold === held)
      .flatMap(({ situation, targets, isTold }): Choice[] => {
        const reading = readingOf(situation.seen, situation.named, reader);
        const options = optionsOf(situation, reading, base);
        const labels = [...targets.keys()];
        // What is only near is not right: it is the last label that the text was listed under.
        const own = isTold ? labels : labels.slice(-1);
        const right = options.map(({ entry }) => own.some((label) => isRight(label, entry)));
        return right.some(Boolean) ? [{ options, right, weight: isTold ? TOLD_AFTER : 1 }] : [];
      });
  }).flat();
}

/** A form's label stands for every entry of that form; whoever wants settings is asked whose where nobody is named. */
function isRight(label: string, entry: string): boolean {
  const [kind = ""] = entry.split(":");
  if (label === "settings") return ["settings", "clarify", "ask-provider"].includes(kind);
  if (label === "ask-provider") return ["clarify", "ask-provider"].includes(kind);
  if (label === "none" || label === "remark") return kind === "unknown";
  return label === entry || label === kind;
}
