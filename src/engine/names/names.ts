import type { Knowledge, Provider } from "../../knowledge/knowledge.ts";
import type { Aliases } from "../../knowledge/schema/index.ts";
import { type Lexicon, LexiconBuilder } from "../text/lexicon.ts";
import { wordsOf } from "../text/tokens.ts";
import { isStop, type TermLexicon, unitNames } from "../text/units.ts";

export type NameKind = "provider" | "ambiguity" | "client" | "framework";

/** What a name in a text may mean. `everyday`: also an ordinary word, so it needs mail words beside it. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  readonly everyday: boolean;
}

/** Every name of the base as it is written → what it may mean. */
export type AllNames = ReadonlyMap<string, readonly Name[]>;

/** Every name of the base, each found in one step. */
export interface Names {
  readonly lexicon: Lexicon<readonly Name[]>;
  /** Ids of providers that many people ask for. */
  readonly popular: ReadonlySet<string>;
}

/** Up to this rank a provider is asked for often enough that a misspelt short name means it. */
const POPULAR_RANK = 60;

/** @param terms words that are no names: a name made of nothing else (`mail()`, `Send Mail`) is left out */
export function allNames(base: Knowledge, terms: TermLexicon): AllNames {
  const all = new Map<string, Name[]>();
  const add = (text: string, name: Name) => {
    const key = text.toLowerCase();
    const known = all.get(key) ?? [];
    if (!known.some((other) => other.kind === name.kind && other.id === name.id))
      all.set(key, [...known, name]);
  };
  for (const ambiguity of base.ambiguities.values()) {
    for (const name of ambiguity.names) add(name, { kind: "ambiguity", id: ambiguity.id, everyday: false });
  }
  for (const provider of popularFirst(base.providers.values())) addNames(add, "provider", provider, all);
  for (const client of base.clients.values()) addNames(add, "client", client, all);
  for (const framework of base.frameworks.values()) addNames(add, "framework", framework, all);
  for (const text of all.keys()) if (!isTelling(wordsOf(text), terms)) all.delete(text);
  return all;
}

export function namesOf({ providers }: Knowledge, all: AllNames): Names {
  const lexicon = new LexiconBuilder<readonly Name[]>();
  for (const [text, names] of all) lexicon.add(wordsOf(text), names);
  const popular = new Set(
    [...providers.values()].filter(({ rank = 999 }) => rank <= POPULAR_RANK).map(({ id }) => id),
  );
  addSpellings(
    lexicon,
    all,
    ({ kind, id }) => kind !== "framework" && (kind !== "provider" || popular.has(id)),
  );
  return { lexicon, popular };
}

/** Names shorter than this are too near to other words, split or joined. */
const SPELT_AT_LEAST = 5;

/** "g mail", "out look" and "virginmedia": a name as two words, two words as one. Listed names keep their meaning. */
function addSpellings(
  lexicon: LexiconBuilder<readonly Name[]>,
  all: AllNames,
  isPopular: (name: Name) => boolean,
): void {
  for (const [text, names] of all) {
    if (!/^[a-z]+(?: [a-z]+)?$/.test(text) || text.length < SPELT_AT_LEAST) continue;
    if (!names.some(isPopular) || names.some(({ everyday }) => everyday)) continue;
    if (text.includes(" ")) lexicon.addSpelling([text.replace(" ", "")], names);
    else
      for (let at = 1; at < text.length; at += 1)
        lexicon.addSpelling([text.slice(0, at), text.slice(at)], names);
  }
}

/** By rank, so that of two equally near names the one that more people ask for is meant. */
export function popularFirst(providers: Iterable<Provider>): Provider[] {
  return [...providers].sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999));
}

const isTerm = (unit: string) =>
  isStop(unit) || /^(?:protocol|direction|field|intent|word|topic)\./.test(unit);

/** Whether a name says more than mail words do, and more than one letter. */
function isTelling(words: readonly string[], terms: TermLexicon): boolean {
  return words.join("").length > 1 && unitNames(words, terms).some((unit) => !isTerm(unit));
}

type Named = { readonly id: string; readonly displayName: string; readonly aliases?: Aliases | undefined };

/** "Zoho Mail (Europe)" is also "Zoho Mail". */
function withoutBracket(name: string): string {
  const opening = name.endsWith(")") ? name.indexOf("(") : -1;
  return opening < 0 ? name : name.slice(0, opening).trimEnd();
}

function addNames(
  add: (text: string, name: Name) => void,
  kind: NameKind,
  entry: Named,
  taken: ReadonlyMap<string, unknown>,
): void {
  const everyday = new Set((entry.aliases?.everyday ?? []).map((alias) => alias.toLowerCase()));
  for (const alias of everyday) add(alias, { kind, id: entry.id, everyday: true });
  const names = [
    entry.displayName,
    withoutBracket(entry.displayName),
    ...(entry.aliases?.aka ?? []),
    ...(entry.aliases?.old ?? []),
  ];
  for (const name of names) {
    const key = name.toLowerCase();
    if (
      everyday.has(key) ||
      (kind === "provider" && key !== entry.displayName.toLowerCase() && taken.has(key))
    )
      continue;
    add(name, { kind, id: entry.id, everyday: false });
  }
}
