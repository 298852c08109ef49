import { readFileSync } from "node:fs";
import { labelOf } from "./engine/lessons/lessons.ts";
import { lookupOf } from "./engine/lookup.ts";
import { namedIn } from "./engine/names/roles.ts";
import { readingOf } from "./engine/reader/reader.ts";
import { see } from "./engine/seen.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import type { Replaced } from "./knowledge/overlay.ts";
import { formatProblem, type Problem, sortProblems } from "./knowledge/problem.ts";
import { lineFinder } from "./knowledge/yaml.ts";
import { Model } from "./learn/model.ts";
import { learnedFor } from "./model-file.ts";

/** How surely another entry has to be read before a new wording is said to take its questions. */
const TAKES = 0.6;

interface Lesson {
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly entry: string;
  readonly text: string;
}

/**
 * What laid-over wordings and examples take away from the shipped entries: each new text is read by the shipped reader,
 * and one that it surely reads as another entry is told, with both names.
 *
 * @param shipped the base without the overlay, `laid` with it
 */
export function lessonProblems(shipped: Knowledge, laid: Knowledge, replaced: readonly Replaced[]): string[] {
  const lessons = replaced.flatMap((one) => lessonsIn(one, laid));
  if (lessons.length === 0) return [];
  const lookup = lookupOf(shipped);
  const learned = learnedFor(shipped);
  const [roles, reader] = [new Model(learned.roles), new Model(learned.reader)];
  const problems = lessons.flatMap((lesson): Problem[] => {
    const seen = see(lesson.text, lookup);
    const [best] = readingOf(seen, namedIn(seen, roles), reader).guesses;
    if (!best || best.label === lesson.entry || best.p < TAKES) return [];
    return [
      {
        file: lesson.file,
        line: lineFinder(readFileSync(lesson.file, "utf8"))(lesson.path),
        rule: "takes-questions",
        path: lesson.path.join("."),
        found: `"${lesson.text.slice(0, 60)}" reads as ${best.label}, and would take its questions to ${lesson.entry}`,
        allowed: "words that only this entry answers",
        next: "Say what is its own, or add the example to that entry",
      },
    ];
  });
  return sortProblems(problems).map(formatProblem);
}

function lessonsIn({ kind, id, file }: Replaced, { concepts, errors, examples }: Knowledge): Lesson[] {
  const asked = (entry: string, asks: readonly string[] = []) =>
    asks.map((text, at) => ({ file, path: ["asks", at], entry, text }));
  if (kind === "concepts") return asked(`concept:${id}`, concepts.get(id)?.asks);
  if (kind === "errors") return asked(`fix:${id}`, errors.get(id)?.asks);
  if (kind !== "examples") return [];
  return Object.entries(examples.get(id)?.texts ?? {}).flatMap(([language, all]) =>
    all.map(({ text }, at) => ({ file, path: [language, at], entry: labelOf(id), text })),
  );
}
