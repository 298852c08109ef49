import type { Knowledge } from "../knowledge.ts";
import type { Outcome } from "../outcome.ts";
import type { ExceptionsData } from "../schema/index.ts";
import { type Difference, differences } from "./differences.ts";
import { indexOwners } from "./owners.ts";
import type { Reference } from "./reference.ts";

/**
 * Holds the knowledge against a reference: every difference that no ruling in exceptions.yaml explains
 * (`rule: compare`, `file:` the reference's id, `subject:` the protocol or the domain), and every ruling that
 * nothing needs any more.
 */
export function compareKnowledge(
  references: readonly Reference[],
  knowledge: Knowledge,
  today: string,
): Outcome {
  const owners = indexOwners(knowledge.providers);
  const rulings = knowledge.exceptions.filter(({ rule }) => rule === "compare");
  const used = new Set<ExceptionsData[number]>();
  const lines = references.flatMap(({ id, ...entry }) =>
    differences({ id, ...entry }, owners, today)
      .filter((difference) => !isRuled(id, difference, rulings, used))
      .map(({ subject, says }) => `${id}: ${subject}: ${says}`),
  );
  const ids = new Set(references.map(({ id }) => id));
  const unneeded = rulings.filter((ruling) => !used.has(ruling)).map((ruling) => tellUnneeded(ruling, ids));
  const total = `${references.length} entries compared: ${lines.length} differences without a ruling, ${used.size} ruled.`;
  return {
    text: [...lines, ...unneeded, total].join("\n"),
    code: lines.length + unneeded.length > 0 ? 1 : 0,
  };
}

function isRuled(
  id: string,
  { subject }: Difference,
  rulings: ExceptionsData,
  used: Set<ExceptionsData[number]>,
): boolean {
  const matching = rulings.filter(
    (ruling) => ruling.file === id && (ruling.subject === undefined || ruling.subject === subject),
  );
  for (const ruling of matching) used.add(ruling);
  return matching.length > 0;
}

function tellUnneeded(
  { file, subject = "every subject" }: ExceptionsData[number],
  ids: ReadonlySet<string>,
): string {
  const why = ids.has(file) ? "there is no such difference any more" : `the reference has no entry ${file}`;
  return `exceptions.yaml: compare ${file}, ${subject}: ${why}. Remove this ruling.`;
}
