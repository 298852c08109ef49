import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly questions: readonly string[];
}

/** The same names, aliases and questions that the engine works with, as plain documents. */
export function entriesOf(base: Knowledge): Entry[] {
  const named = [...base.providers.values(), ...base.clients.values(), ...base.frameworks.values()].map(
    ({ id, displayName, aliases }) => ({
      id,
      name: displayName,
      aliases: [...(aliases?.aka ?? []), ...(aliases?.old ?? [])],
      questions: [],
    }),
  );
  const asked = [...base.concepts.values()].map(({ id, title, asks }) => ({
    id,
    name: title,
    aliases: [],
    questions: asks,
  }));
  const errors = [...base.errors.values()].map(({ id, title, asks, prints }) => ({
    id,
    name: title,
    aliases: [],
    questions: [...(asks ?? []), ...(prints ?? [])],
  }));
  return [...named, ...asked, ...errors];
}

/** Fuse.js as one would use it first: token search over everything. */
export function rawFuse(entries: readonly Entry[]): (question: string) => unknown {
  const fuse = new Fuse(entries, {
    keys: ["name", "aliases", "questions"],
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.4,
  });
  return (question) => fuse.search(question, { limit: 3 });
}

export function miniSearch(entries: readonly Entry[]): (question: string) => unknown {
  const index = new MiniSearch<Record<string, string>>({
    fields: ["name", "aliases", "questions"],
    idField: "key",
  });
  index.addAll(
    entries.map((entry, key) => ({
      key: String(key),
      name: entry.name,
      aliases: entry.aliases.join(" "),
      questions: entry.questions.join(" "),
    })),
  );
  return (question) => index.search(question, { fuzzy: 0.2, prefix: true }).slice(0, 3);
}
