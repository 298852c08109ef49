import type { ErrorEntry, Knowledge } from "../../knowledge/knowledge.ts";
import type { Situation } from "../situation/situation.ts";

/** The error that an entry is about, if it is about one. */
export const errorOf = (entry: string, base: Knowledge): ErrorEntry | undefined =>
  entry.startsWith("fix:") ? base.errors.get(entry.slice("fix:".length)) : undefined;

/** Whether an entry may answer at all: one that holds for one app or program needs it named, or its own message printed. */
export function allowed(entry: string, error: ErrorEntry | undefined, situation: Situation): boolean {
  const only = error?.only;
  if (!only) return true;
  const { seen } = situation;
  const isPrinted = seen.signatures.some(({ id, kind }) => `fix:${id}` === entry && kind !== "wrap");
  if (isPrinted || seen.wording?.entry === entry) return true;
  const { clients = [], frameworks = [], providers = [], code } = only;
  const named = new Set(
    situation.named.filter(({ role }) => role !== "word").map(({ kind, id }) => `${kind} ${id}`),
  );
  return (
    clients.some((id) => named.has(`client ${id}`)) ||
    situation.clients.some(({ id }) => clients.includes(id)) ||
    frameworks.some((id) => named.has(`framework ${id}`)) ||
    providers.some((id) => named.has(`provider ${id}`)) ||
    (code === true && situation.frameworks.length > 0)
  );
}

/** Whether a fact that was said points to a cause of this error. */
export function isBacked(error: ErrorEntry | undefined, { facts }: Situation): boolean {
  const causes = (facts.size > 0 && error?.causes) || [];
  return causes.some(({ when }) => when?.facts?.some((fact) => facts.has(fact)));
}
