import type { Knowledge } from "../../knowledge/knowledge.ts";
import { Misspellings } from "../match/misspelling.ts";
import type { Names } from "../names/names.ts";
import { once } from "../once.ts";
import type { Vocabulary } from "./spelling.ts";
import { wordsOf } from "./tokens.ts";
import type { TermLexicon } from "./units.ts";

/** Finds what a misspelt word was meant to be. */
export interface Spelling {
  nearest(word: string): string | undefined;
}

/**
 * The words that are right as they stand, and those that a misspelt one may be meant to be: terms, and names of one
 * word (of a name of several, each word alone is an ordinary one). Most questions hold only
 * names and mail words, so the rest is gathered at the first word that is neither.
 */
export function vocabularyOf(
  base: Knowledge,
  names: Names,
  terms: TermLexicon,
  wordings: () => Iterable<readonly string[]>,
): Vocabulary {
  const rest = once(() => gather(base, names, wordings()));
  return {
    isKnown: (word) => names.lexicon.hasWord(word) || terms.hasWord(word) || rest().known.has(word),
    nearest: (word) => rest().misspellings.nearest(word),
  };
}

/** For the main labels of the known domains: `gmial.com`. Those of popular providers may be as short as `yaho.com`. */
export function domainSpelling(names: Names): Spelling {
  const label = (domain: string) => domain.split(".")[0] ?? "";
  const popular = () =>
    [...names.domains()].flatMap(([domain, { provider }]) =>
      names.popular.has(provider) ? [label(domain)] : [],
    );
  const spelling = once(() => new Misspellings([...names.domains().keys()].map(label), new Set(popular())));
  return { nearest: (word) => spelling().nearest(word) };
}

/** Terms at home in nearly every question. */
const CORE = /^(?:protocol\.|field\.port$|question\.(?:what|which|how|why)$)/;

/** Of names that many people ask for, those of more letters may be as short as "yaho". */
const SHORT_NAME = 4;

function gather(base: Knowledge, names: Names, wordings: Iterable<readonly string[]>) {
  const targets = new Set<string>();
  const known = new Set<string>();
  const core = new Set<string>();
  for (const [name, meanings] of names.all) {
    const [word, ...more] = wordsOf(name);
    if (!word || more.length > 0 || meanings.every((one) => one.everyday)) continue;
    targets.add(word);
    if (
      word.length > SHORT_NAME &&
      meanings.some(({ kind, id }) => kind === "provider" && names.popular.has(id))
    )
      core.add(word);
  }
  for (const { terms } of base.terms.values()) {
    for (const [term, phrases] of Object.entries(terms)) {
      const meant = /^(?:stop|aside|spelling)\./.test(term) ? known : targets;
      for (const word of phrases.flatMap(wordsOf)) {
        meant.add(word);
        if (CORE.test(term)) core.add(word);
      }
    }
  }
  for (const words of wordings) for (const word of words) known.add(word);
  return { known, misspellings: new Misspellings([...core, ...targets], core) };
}
