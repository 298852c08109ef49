import type { Knowledge } from "../knowledge/knowledge.ts";
import { type Imitated, imitatedOf } from "./names/imitations.ts";
import { type AllNames, allNames, type Names, namesOf, popularFirst } from "./names/names.ts";
import { type Owners, ownersOf } from "./names/owners.ts";
import { once } from "./once.ts";
import { ownQuestions } from "./own-questions.ts";
import { type CodeIndex, codeIndex } from "./signatures/codes.ts";
import { type Switches, switchesOf } from "./signatures/pasted.ts";
import { type PrintedPhrases, printedPhrases, printedWords } from "./signatures/phrases.ts";
import { printedBy } from "./signatures/signatures.ts";
import { type LanguageWords, languageWords } from "./text/language.ts";
import type { Vocabulary } from "./text/spelling.ts";
import { type TermLexicon, termLexicon } from "./text/units.ts";
import {
  domainLabels,
  type Meant,
  type Spelling,
  type Spellings,
  spellingOf,
  spellingsOf,
} from "./text/vocabulary.ts";
import { exactWordings, type Wording, wordings } from "./text/wordings.ts";

/** What is looked up while a text is read: plain data, so that the build can write it. */
export interface Parts {
  readonly terms: TermLexicon;
  readonly languages: LanguageWords;
  readonly allNames: AllNames;
  readonly names: Names;
  /** Ids of providers, those that more people ask for first. */
  readonly byRank: readonly string[];
  readonly owners: Owners;
  readonly printed: PrintedPhrases;
  readonly codes: CodeIndex;
  readonly switches: Switches;
  readonly exact: ReadonlyMap<string, Wording>;
  readonly spellings: Spellings;
  readonly domainLabels: Meant;
}

type Lazy<Of> = { readonly [Part in keyof Of]: () => Of[Part] };

/** How each part is made from a base, and from other parts. */
const MAKE: { readonly [Part in keyof Parts]: (base: Knowledge, made: Lazy<Parts>) => Parts[Part] } = {
  terms: ({ terms }) => termLexicon(terms.values()),
  languages: ({ terms, examples }) => languageWords(terms.values(), examples.values()),
  allNames: (base, { terms }) => allNames(base, terms()),
  names: (base, { allNames }) => namesOf(base, allNames()),
  byRank: ({ providers }) => popularFirst(providers.values()).map(({ id }) => id),
  owners: ({ providers }) => ownersOf([...providers.values()]),
  printed: ({ errors }) => printedPhrases(printedBy(errors.values())),
  codes: ({ errors }) => codeIndex(errors.values()),
  switches: switchesOf,
  exact: (base) => exactWordings([...ownQuestions(base), ...wordings(base)]),
  spellings: (base, { allNames, names, printed }) =>
    spellingsOf(base, allNames(), names(), printedWords(printed())),
  domainLabels: (_, { owners, names }) => domainLabels(owners().domains, names()),
};

/** Everything that is looked up while a text is read; each part is made, or fetched, at its first use. */
export interface Lookup extends Lazy<Parts> {
  readonly errors: Knowledge["errors"];
  readonly vocabulary: Vocabulary;
  /** For main labels of the known domains. */
  readonly domainSpelling: Spelling;
  /** For names that could be taken for a known one. */
  readonly imitated: () => Imitated;
}

/** Gives a part as the build wrote it; undefined where it wrote none. */
export type Stored = (part: keyof Parts) => unknown;

/** @param stored the parts of this very base; those that it has not are made */
export function lookupOf(base: Knowledge, stored: Stored = () => undefined): Lookup {
  const part = <Part extends keyof Parts>(name: Part) =>
    once(() => (stored(name) as Parts[Part] | undefined) ?? MAKE[name](base, parts));
  const parts = Object.fromEntries(PART_NAMES.map((name) => [name, part(name)])) as unknown as Lazy<Parts>;
  const { names, terms, spellings } = parts;
  const isKnown = (word: string) =>
    names().lexicon.words.has(word) || terms().words.has(word) || spellings().known.has(word);
  const domainSpelling = spellingOf(parts.domainLabels);
  return {
    ...parts,
    errors: base.errors,
    vocabulary: { isKnown, ...spellingOf(spellings) },
    domainSpelling,
    imitated: once(() =>
      imitatedOf(parts.owners(), names(), parts.allNames(), {
        isTerm: (word) => terms().phrases.get(word) != null,
        nearest: domainSpelling.nearest,
      }),
    ),
  };
}

export const PART_NAMES = Object.keys(MAKE) as readonly (keyof Parts)[];
