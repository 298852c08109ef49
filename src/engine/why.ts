import type { Vote } from "../learn/model.ts";
import type { Understood } from "./engine.ts";

/** What each stage saw of a question, as plain data: for `waybill ask --why`. */
export interface Why {
  readonly names: readonly string[];
  readonly printed: readonly string[];
  readonly pasted: readonly string[];
  readonly read: readonly { readonly entry: string; readonly p: number; readonly words: readonly string[] }[];
  readonly situation: {
    readonly mailboxes: readonly string[];
    readonly apps: readonly string[];
    readonly programs: readonly string[];
    readonly protocols: readonly string[];
    readonly language: string | null;
    readonly fails: string | null;
    readonly facts: readonly string[];
  };
  readonly decided: readonly { readonly entry: string; readonly p: number }[];
  readonly isSure: boolean;
}

/** How many entries, and how many words for each, are told. */
const ENTRIES = 5;

/** @param votes which features of the text spoke most for an entry */
export function whyOf(
  { situation, reading, decision }: Understood,
  votes: (entry: string) => readonly Vote[],
): Why {
  const { seen, named, mailboxes, clients, frameworks, facts, fails } = situation;
  const said = (first: number, last: number) => seen.words.slice(first, last + 1).join(" ");
  return {
    names: named.map(({ id, kind, role, first, last }) => `“${said(first, last)}” ${kind} ${id}: ${role}`),
    printed: seen.signatures.map(({ id, kind }) => `${id} (${kind})`),
    pasted: seen.findings.map(({ kind }) => kind),
    read: reading.guesses.slice(0, ENTRIES).map(({ label, p }) => ({
      entry: label,
      p: rounded(p),
      words: votes(label).map(({ feature }) => feature.slice(2)),
    })),
    situation: {
      mailboxes: mailboxes.map(({ id, certainty }) => `${id} ${rounded(certainty)}`),
      apps: clients.map(({ id }) => id),
      programs: frameworks.map(({ id }) => id),
      protocols: seen.protocols,
      language: seen.language ?? null,
      fails: fails ?? null,
      facts: [...facts],
    },
    decided: decision.weighed.slice(0, ENTRIES).map(({ entry, p }) => ({ entry, p: rounded(p) })),
    isSure: decision.isSure,
  };
}

const rounded = (p: number) => Math.round(p * 100) / 100;
