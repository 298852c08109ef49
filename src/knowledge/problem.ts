import { LIMITS } from "./limits.ts";
import { visible } from "./visible.ts";

/** Something wrong in a knowledge folder: where, what was found, what is allowed, what to do next. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** Place inside the file: `outgoingServers[0].tls`; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly allowed: string;
  readonly next: string;
}

/**
 * One line for people, whatever names and values stand in it: `knowledge/providers/x.yaml:12 outgoingServers[0].tls: "ssl" is not a TLS mode. Allowed: … [schema]`. */
export function formatProblem(problem: Problem): string {
  const where = [`${problem.file}:${problem.line}`, problem.path].filter(Boolean).join(" ");
  const parts = [problem.found, problem.allowed && `Allowed: ${problem.allowed}`, problem.next];
  return visible(`${where}: ${parts.filter(Boolean).map(sentence).join(" ")} [${problem.rule}]`);
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** By file, then line, then place, so that a run reads from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.path, b.path),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The first problems of a file one by one, and how many more there are: thousands come from one mistake. */
export function firstProblems<Found>(
  all: readonly Found[],
  toProblem: (found: Found) => Problem,
): readonly Problem[] {
  const told = all.slice(0, LIMITS.problemsOfFile).map(toProblem);
  const [first] = told;
  const more = all.length - told.length;
  if (!first || more === 0) return told;
  const line = Math.max(...told.map((problem) => problem.line));
  const found = `${more.toLocaleString("en")} more of the kind in this file`;
  return [...told, { ...first, line, path: "…", found, allowed: "", next: "Mend those above first" }];
}

/** Thrown by the loader with every problem of the run; nothing was loaded. */
export class KnowledgeError extends Error {
  override readonly name = "KnowledgeError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join("\n"));
    this.problems = sorted;
  }
}
