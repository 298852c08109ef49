import type { Row } from "./ranking.ts";
import { TAKEN_OUT } from "./redact.ts";

const SHOWN = 12;

/**
 * An examples file for a contributor to finish: what was asked where `row` failed, and what can be done about it. Nothing in it
 * is knowledge yet: which entry answers, only a person can say.
 */
export function draftOf(row: Row, number: number): string {
  const asked = row.questions.slice(0, SHOWN).map((question) => `  - ${JSON.stringify(question)}`);
  return [
    `# Row ${number}: ${describe(row)}.`,
    ...adviceFor(row).map((line) => `# ${line}`),
    `# Tell each message again in your own words, under its language; "${TAKEN_OUT}" stands for what was taken out.`,
    "# Then: npx waybill knowledge check, npx jest test/engine/questions",
    "en:",
    ...(asked.length > 0 ? asked : ['  - "" # the words are not known any more']),
  ].join("\n");
}

/** What failed, and how often, in a few words. */
export function describe({ what, entry, provider, wrong, right, unanswered }: Row): string {
  if (what === "unanswered") return `${unanswered} × not answered`;
  return `${wrong} × wrong, ${right} × right: ${entry}${provider ? ` at ${provider}` : ""}`;
}

function adviceFor({ what, entry }: Row): string[] {
  if (what === "unanswered")
    return [
      "If an entry answers it, these are examples of that entry: knowledge/examples/fix.ID.yaml or concept.ID.yaml.",
      "If none does, write one first (CONTRIBUTING.md): knowledge/errors/ID.yaml or knowledge/concepts/ID.yaml.",
      "If it is not about mail, it belongs into knowledge/examples/none.yaml.",
    ];
  const file = fileOf(entry);
  return [
    `If another entry should have answered, these are examples of that one: knowledge/examples/fix.ID.yaml or concept.ID.yaml.`,
    ...(file
      ? [`If ${entry} was the right one, its card needs work, and no example: ${file}.`]
      : ["If the answer was the right one, the values or the card need work, and no example."]),
  ];
}

const FOLDERS: Readonly<Record<string, string>> = {
  fix: "errors",
  concept: "concepts",
  steps: "clients",
  snippet: "frameworks",
  clarify: "ambiguities",
};

function fileOf(entry: string): string | undefined {
  const [kind = "", id] = entry.split(":");
  return id && FOLDERS[kind] ? `knowledge/${FOLDERS[kind]}/${id}.yaml` : undefined;
}
