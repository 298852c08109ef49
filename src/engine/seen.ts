import type { Protocol } from "../knowledge/schema/index.ts";
import type { Lookup } from "./lookup.ts";
import { type Corrected, type ForeignName, findAddresses, type HostMention } from "./names/addresses.ts";
import type { Mention } from "./names/mention.ts";
import { findNames } from "./names/named.ts";
import type { Name } from "./names/names.ts";
import { findStrangers } from "./names/strangers.ts";
import { asWritten } from "./names/written.ts";
import { type Finding, findPasted } from "./signatures/pasted.ts";
import { findSignatures, type Signature } from "./signatures/signatures.ts";
import { type Field, findFields, findPorts, findProtocols } from "./signatures/values.ts";
import { languageOf } from "./text/language.ts";
import { certaintyOf, correct } from "./text/spelling.ts";
import { type Text, tokenise } from "./text/tokens.ts";
import { type Unit, unitsOf } from "./text/units.ts";
import type { Wording } from "./text/wordings.ts";

/** What stands in a text, before anything is learned or decided from it. */
export interface Seen {
  readonly text: Text;
  /** The text's words, one a token, misspelt ones replaced. */
  readonly words: readonly string[];
  readonly units: readonly Unit[];
  /** Canonical terms and words that occur. */
  readonly terms: ReadonlySet<string>;
  /** The id of the terms of the language that its words tell. */
  readonly language?: string | undefined;
  /** Everything that may be a name, in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly hosts: readonly HostMention[];
  /** Mail domains that the base does not know. */
  readonly unknownDomains: readonly string[];
  /** Names that could be taken for a provider's, and are somebody else's. */
  readonly foreign: readonly ForeignName[];
  /** Names of machines that are nobody's in the base, where one names the server to type. */
  readonly strangers: readonly string[];
  /** Misspelt domains that were read as known ones. */
  readonly corrected: readonly Corrected[];
  /** Tokens that stand in an address or a host name. */
  readonly addresses: ReadonlySet<number>;
  /** In the order asked. */
  readonly protocols: readonly Protocol[];
  readonly fields: readonly Field[];
  readonly ports: readonly number[];
  readonly signatures: readonly Signature[];
  /** What cannot be right in pasted settings. */
  readonly findings: readonly Finding[];
  /** The entry of which the text is a listed wording, to the word. */
  readonly wording?: Wording | undefined;
}

/**
 * Looks a text over: every finder once, each result with its place.
 *
 * @param reference the entry that the text names by its id: then it is no text, its ids say nothing else
 */
export function see(question: string, using: Lookup, reference?: Wording): Seen {
  const text = tokenise(reference ? "" : question);
  const addresses = findAddresses(text, using, asWritten(question));
  const spelt = correct(text.tokens, using.vocabulary, addresses.taken);
  const units = unitsOf(text.tokens, using.terms(), spelt.words);
  const terms = new Set(units.map((unit) => unit.name));
  const names = using.names();
  const sure = (first: number, last: number, name: Name) => {
    const wrong = [...spelt.replaced].filter((token) => first <= token && token <= last);
    const isPopular = name.kind !== "provider" || names.popular.has(name.id);
    return Math.min(
      1,
      ...wrong.map((at) => certaintyOf(text.tokens[at]?.word ?? "", spelt.words[at] ?? "", isPopular)),
    );
  };
  const named = findNames(names, spelt.words, takenBy(units, addresses.taken), sure);
  const inNames = namesIn(named, addresses.taken);
  return {
    text,
    words: spelt.words,
    units,
    terms,
    language: languageOf(spelt.words, using.languages(), inNames),
    mentions: mostOf([...addresses.providers, ...named].sort((a, b) => a.first - b.first)),
    hosts: addresses.hosts,
    unknownDomains: addresses.unknownDomains,
    foreign: addresses.foreign,
    strangers: findStrangers({ text, units, addresses, named: inNames }, using),
    corrected: addresses.corrected,
    addresses: addresses.taken,
    protocols: findProtocols(units),
    fields: findFields(units),
    ports: findPorts(text, units, addresses.taken),
    signatures: findSignatures(text, units, named, using),
    findings: findPasted(text, units, addresses.hosts, using.switches()),
    wording: reference ?? using.exact().get(text.tokens.map(({ word }) => word).join(" ")),
  };
}

/**
 * Each name is read with all that stands around it, so that hundreds would take seconds. No question has so many; in a pasted log the
 * question stands before or after.
 */
const NAMES_AT_EACH_END = 30;

const mostOf = <T>(names: readonly T[]): readonly T[] =>
  names.length <= 2 * NAMES_AT_EACH_END
    ? names
    : [...names.slice(0, NAMES_AT_EACH_END), ...names.slice(-NAMES_AT_EACH_END)];

/** Tokens of names and addresses. */
function namesIn(named: readonly Mention[], addresses: ReadonlySet<number>): Set<number> {
  const taken = new Set(addresses);
  for (const { first, last } of named) for (let token = first; token <= last; token += 1) taken.add(token);
  return taken;
}

/** "App" in "Gmail app password" is no part of a name. */
function takenBy(units: readonly Unit[], addresses: ReadonlySet<number>): Set<number> {
  const taken = new Set(addresses);
  for (const { name, first, last } of units)
    if (name === "topic.app-password") for (let token = first; token <= last; token += 1) taken.add(token);
  return taken;
}
