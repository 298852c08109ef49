import { realpathSync } from "node:fs";
import { countKnowledge } from "./counts.ts";
import { type Loaded, type LoadOptions, loadKnowledge } from "./load.ts";
import type { Outcome } from "./outcome.ts";
import { formatProblem, KnowledgeError } from "./problem.ts";

/**
 * Validates the shipped knowledge with the overlays laid over it: every problem by file and line, or what is there.
 * A folder that is the shipped one itself is not laid over it once more.
 */
export function checkKnowledge(options: LoadOptions): Outcome {
  const overlays = options.overlays?.filter((folder) => !isSame(folder, options.shipped)) ?? [];
  try {
    return { text: summary(loadKnowledge({ ...options, overlays })), code: 0 };
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return { text: listing(error), code: 1 };
  }
}

function listing({ problems }: KnowledgeError): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${count(problems.length, "problem")} in ${count(files, "file")}; nothing was loaded.`;
  return [...problems.map(formatProblem), "", total].join("\n");
}

/** A full copy of the base replaces every file; a list of them all would hide the verdict. */
const MOST_TOLD = 10;

function summary({ knowledge, replaced }: Loaded): string {
  const counts = countKnowledge(knowledge);
  const laid = replaced
    .slice(0, MOST_TOLD)
    .map(({ file, replaces }) => `${file} ${replaces ? `replaces ${replaces}` : "is new"}`);
  const more = replaced.length - laid.length;
  const there = [
    `${count(counts.providers, "provider")} (${count(counts.domains, "domain")}, ${count(counts.mxPatterns, "MX pattern")})`,
    count(counts.ambiguities, "ambiguous name"),
    count(counts.concepts, "concept"),
    count(counts.errors, "error"),
    count(counts.clients, "mail app"),
    count(counts.frameworks, "framework"),
    count(counts.translations, "translation"),
  ];
  return [
    ...laid,
    ...(more > 0 ? [`and ${count(more, "file")} more`] : []),
    `${knowledge.version}: ${there.join(", ")}. No problems.`,
  ].join("\n");
}

const count = (number: number, noun: string) =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
