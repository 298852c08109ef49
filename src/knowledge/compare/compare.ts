import type { Knowledge } from "../knowledge.ts";
import type { Outcome } from "../outcome.ts";
import type { ExceptionsData } from "../schema/index.ts";
import { visible } from "../visible.ts";
import { type Difference, differences } from "./differences.ts";
import { indexOwners } from "./owners.ts";
import type { List } from "./readers/list.ts";

type Ruling = ExceptionsData[number];

/**
 * Holds the knowledge against a list: every difference that no ruling in exceptions.yaml explains (`rule: compare`, `list:` the
 * list, `file:` the reference's id, `subject:` the protocol or the domain), and every ruling on this list that nothing
 * needs any more.
 */
export function compareKnowledge(list: List, knowledge: Knowledge, today: string): Outcome {
  const { name, references } = list;
  const owners = indexOwners(knowledge.providers);
  const rulings = knowledge.exceptions.filter(
    ({ rule, list: theirs = "ispdb" }) => rule === "compare" && theirs === name,
  );
  const used = new Set<Ruling>();
  const lines = references.flatMap((reference) =>
    differences(reference, owners, today)
      .filter((difference) => !isRuled(reference.id, difference, rulings, used))
      .map(({ subject, says }) => visible(`${reference.id}: ${subject}: ${says}`)),
  );
  const ids = new Set(references.map(({ id }) => id));
  const unneeded = rulings
    .filter((ruling) => !used.has(ruling) && (list.isWhole || ids.has(ruling.file)))
    .map((ruling) => tellUnneeded(ruling, ids));
  return {
    text: [...lines, ...unneeded, total(list, lines.length, used.size)].join("\n"),
    code: lines.length + unneeded.length > 0 ? 1 : 0,
  };
}

function total({ references, passedOver }: List, unruled: number, ruled: number): string {
  const compared = `${references.length} entries compared: ${unruled} differences without a ruling, ${ruled} ruled.`;
  return passedOver.length === 0 ? compared : `${compared} Not compared: ${passedOver.join(", ")}.`;
}

function isRuled(
  id: string,
  { subject }: Difference,
  rulings: readonly Ruling[],
  used: Set<Ruling>,
): boolean {
  const matching = rulings.filter(
    (ruling) => ruling.file === id && (ruling.subject === undefined || ruling.subject === subject),
  );
  for (const ruling of matching) used.add(ruling);
  return matching.length > 0;
}

function tellUnneeded({ file, subject = "every subject" }: Ruling, ids: ReadonlySet<string>): string {
  const why = ids.has(file) ? "there is no such difference any more" : `the reference has no entry ${file}`;
  return `exceptions.yaml: compare ${file}, ${subject}: ${why}. Remove this ruling.`;
}
