import type { Knowledge } from "../../knowledge/knowledge.ts";
import { getDomain } from "../../knowledge/public-suffix.ts";
import { Misspellings } from "../match/misspelling.ts";
import type { AllNames, Names } from "../names/names.ts";
import { once } from "../once.ts";
import { wordsOf } from "./tokens.ts";
import { wordings } from "./wordings.ts";

/** Words that a misspelt one may be meant to be, the likeliest first. */
export interface Meant {
  readonly words: readonly string[];
  /** Words so much at home that short ones may be misspelt too. */
  readonly core: ReadonlySet<string>;
}

/** Words that are right as they stand, beside those of names and terms, and those that a misspelt one may be meant to be. */
export interface Spellings extends Meant {
  readonly known: ReadonlySet<string>;
}

/** Finds what a misspelt word was meant to be. */
export interface Spelling {
  nearest(word: string): string | undefined;
}

/** A finder that is made at the first word that is looked for: most questions hold only names and mail words. */
export function spellingOf(meant: () => Meant): Spelling {
  const misspellings = once(() => new Misspellings(meant().words, meant().core));
  return { nearest: (word) => misspellings().nearest(word) };
}

/** Main labels of the known domains: `gmial.com`; none of `lime.plala.or.jp`. Those of popular providers may be as short as `yaho.com`. */
export function domainLabels(
  domains: ReadonlyMap<string, { readonly provider: string }>,
  { popular }: Names,
): Meant {
  const labels = [...domains]
    .filter(([domain]) => getDomain(domain) === domain)
    .map(([domain, { provider }]) => [domain.split(".")[0] ?? "", provider] as const);
  return {
    words: labels.map(([label]) => label),
    core: new Set(labels.filter(([, provider]) => popular.has(provider)).map(([label]) => label)),
  };
}

/** Terms at home in nearly every question. */
const CORE = /^(?:protocol\.|field\.port$|question\.(?:what|which|how|why)$)/;

/** Of names that many people ask for, those of more letters may be as short as "yaho". */
const SHORT_NAME = 4;

/**
 * Meant may be terms, and names of one word: of a name of several, each word alone is an ordinary one.
 *
 * @param printed the words that programs print: they are spelt right
 */
export function spellingsOf(
  base: Knowledge,
  all: AllNames,
  { popular }: Names,
  printed: Iterable<string>,
): Spellings {
  const targets = new Set<string>();
  const known = new Set<string>();
  const core = new Set<string>();
  for (const [name, meanings] of all) {
    const [word, ...more] = wordsOf(name);
    if (!word || more.length > 0 || meanings.every((one) => one.everyday)) continue;
    targets.add(word);
    if (word.length > SHORT_NAME && meanings.some(({ kind, id }) => kind === "provider" && popular.has(id)))
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
  for (const [text] of wordings(base)) for (const word of wordsOf(text)) known.add(word);
  for (const word of printed) known.add(word);
  return { known, words: [...new Set([...core, ...targets])], core };
}
