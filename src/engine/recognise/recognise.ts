import type { Knowledge } from "../../knowledge/knowledge.ts";
import { Lexicon } from "../lexicon.ts";
import { type Names, namesOf } from "../names.ts";
import { once } from "../once.ts";
import { Phrasebook } from "../phrasebook.ts";
import type { Mention, Query } from "../query.ts";
import { type Text, tokenise } from "../tokens.ts";
import { asideWords, type TermLexicon, termLexicon, type Unit, unitNames, unitsOf } from "../units.ts";
import { findAddresses } from "./addresses.ts";
import { type CodeIndex, codeIndex, findCodes } from "./codes.ts";
import { type Hit, joinHits } from "./hit.ts";
import { isOwnWord, type LanguageWords, languageOf, languageWords } from "./language.ts";
import { findNames } from "./named.ts";
import { findPasted } from "./pasted.ts";
import { findPhrases } from "./phrases.ts";
import { findPrints } from "./prints.ts";
import { demoteRecipients } from "./recipients.ts";
import { findSpeaker } from "./speaker.ts";
import { certaintyOf, correct, type Vocabulary } from "./spelling.ts";
import { isTrouble } from "./trouble.ts";
import { findFields, findPorts, findProtocols } from "./values.ts";
import { domainSpelling, type Spelling, vocabularyOf } from "./vocabulary.ts";
import { withWords } from "./with-words.ts";
import { exactWordings, printed, wordings } from "./wordings.ts";
import { demoteWorking } from "./working.ts";

/** A question of so few telling words leans on the conversation for the rest. */
const SHORT_QUESTION = 6;

/** Everything that is looked up while reading a question; made once for a base. */
export interface Recogniser {
  readonly names: Names;
  readonly terms: TermLexicon;
  /** Wordings of concepts and symptoms, in canonical terms. */
  readonly book: Phrasebook;
  /** What software prints, word for word. */
  readonly prints: () => Phrasebook;
  /** Whole wordings, to the word. */
  readonly exact: ReturnType<typeof exactWordings>;
  readonly languages: LanguageWords;
  /** Words of other talk about mail. */
  readonly aside: ReadonlySet<string>;
  readonly codes: CodeIndex;
  readonly vocabulary: Vocabulary;
  /** Main labels of the known domains, for `gmial.com`. */
  readonly domainSpelling: Spelling;
}

export function recogniserOf(base: Knowledge): Recogniser {
  const terms = termLexicon(base.terms.values());
  const names = namesOf(base, terms);
  const worded = [...wordings(base)];
  const book = new Phrasebook(terms, worded);
  const printings = once(() => [...printed(base)]);
  return {
    names,
    terms,
    book,
    prints: once(() => new Phrasebook(WORD_FOR_WORD, printings())),
    exact: exactWordings(worded),
    languages: languageWords(base.terms.values()),
    aside: asideWords(base.terms.values()),
    codes: codeIndex(base.errors.values()),
    vocabulary: vocabularyOf(base, names, terms, () => [...worded, ...printings()]),
    domainSpelling: domainSpelling(names),
  };
}

/** No term stands for another word. */
const WORD_FOR_WORD: TermLexicon = new Lexicon();

/**
 * Reads a question: every recogniser once, each result with its place and its certainty.
 *
 * @param inTalk whether mail was spoken of before: then "and sky?" needs no mail word
 */
export function recognise(question: string, using: Recogniser, inTalk = false): Query {
  const text = tokenise(question);
  const addresses = findAddresses(text, using.names, using.domainSpelling);
  const spelt = correct(text.tokens, using.vocabulary, addresses.taken);
  const units = unitsOf(text.tokens, using.terms, spelt.words);
  const language = languageOf(spelt.words, using.languages);
  const named = findNames(using.names, {
    language,
    words: spelt.words,
    taken: new Set([...addresses.taken, ...tokensOf(units, PASSWORD), ...withWords(text)]),
    mailWords: tokensOf(units, MAIL_WORD),
    providerWords: tokensOf(units, PROVIDER),
    inTalk: inTalk && text.tokens.length <= SHORT_QUESTION,
  })
    .filter((mention) => !isOwnWord(mention, spelt.words, using.languages))
    .map((mention) => weaken(mention, text, spelt, using.names));
  const terms = new Set(units.map((unit) => unit.name));
  const entities = entityTokens([...named, ...addresses.providers], addresses.taken);
  const phrases = findPhrases(units, using.book, (unit) => entities.has(unit.first));
  // "Rails with Office 365, 535": beside a program a number of that kind is its error.
  const isProgram = named.some(({ kind }) => kind === "framework");
  const mayFail = isTrouble(terms) || isProgram || text.tokens.length <= CODE_ALONE;
  const codes = findCodes(text.folded, using.codes, mayFail);
  return {
    text,
    units,
    terms,
    providers: merge(
      demoteWorking(
        demoteRecipients([...named.filter((one) => one.kind === "provider"), ...addresses.providers], text),
        text,
        units,
      ),
    ),
    ambiguities: merge(named.filter((one) => one.kind === "ambiguity")),
    clients: merge(named.filter((one) => one.kind === "client")),
    frameworks: merge(named.filter((one) => one.kind === "framework")),
    hosts: addresses.hosts,
    unknownDomains: addresses.unknownDomains,
    protocols: findProtocols(units),
    fields: findFields(units),
    ports: findPorts(text),
    concepts: [
      ...exactHits(spelt.words, "concept", using),
      ...phrases.concepts.filter((hit) => !isChance(hit, text)),
    ],
    errors: joinHits(
      exactHits(spelt.words, "ask", using),
      codes,
      mayBePrinted(spelt.words, terms, using)
        ? findPrints(unitNames(spelt.words, WORD_FOR_WORD), text.tokens, using.prints())
        : [],
      phrases.errors,
    ),
    findings: isComparison(terms) ? [] : findPasted(text, addresses.hosts),
    speaker: findSpeaker(text, (word) => using.names.lexicon.hasWord(word) || using.terms.hasWord(word)),
    language,
    isAside: text.tokens.some((token) => using.aside.has(token.word)),
    isQuestion: isQuestion(text, units),
    isShort: units.filter((unit) => using.book.weight(unit.name) > 0).length <= SHORT_QUESTION,
  };
}

/** A text of so few words is the code itself: "535", "error 550". */
const CODE_ALONE = 2;

/** Greetings and thanks, which are the whole message or nothing: "my cousin helped" thanks nobody. */
const SMALL_TALK = new Set(["hello", "thanks", "goodbye", "who-are-you"]);
const WHOLE = 0.95;

const isChance = ({ id, score }: Hit, { tokens }: Text) =>
  SMALL_TALK.has(id) && (score < WHOLE || tokens.length > SHORT_QUESTION);

/** Weighs more than any wording that only resembles the question. */
const EXACT_WEIGHT = 99;

/** Names and mail words alone, and no trouble, are no printed message: most questions need not look for one. */
function mayBePrinted(words: readonly string[], terms: ReadonlySet<string>, using: Recogniser): boolean {
  return (
    isTrouble(terms) || words.some((word) => !using.terms.hasWord(word) && !using.names.lexicon.hasWord(word))
  );
}

function exactHits(words: readonly string[], kind: "concept" | "ask", using: Recogniser): Hit[] {
  const found = using.exact.get(words.join(" "));
  return found?.kind === kind
    ? [{ id: found.id, score: 1, weight: EXACT_WEIGHT, sentence: 0, from: kind, exact: true }]
    : [];
}

/** A question mark, a question word, a cry for help, or a sentence that begins with a verb: "can I …". */
function isQuestion(text: Text, units: readonly Unit[]): boolean {
  if (/[?？]/.test(text.folded)) return true;
  return units.some(({ name, first, sentence }) => {
    const begins = text.tokens[first - 1]?.sentence !== sentence;
    return name === "question.verb" ? begins : name.startsWith("question.");
  });
}

/** "465 with SSL or 587 with STARTTLS?" asks; it pastes nothing. */
const isComparison = (terms: ReadonlySet<string>) =>
  terms.has("word.difference") ||
  terms.has("question.which") ||
  (terms.has("question.why") && !isTrouble(terms));

const MAIL_WORD =
  /^(?:protocol\.|direction\.|word\.(?:mail|account|address|login)$|intent\.settings$|field\.(?:hostname|port|username|password)$)/;

const PROVIDER = /^word\.provider$/;

/** "App" in "Gmail app password" is no part of the name. */
const PASSWORD = /^topic\.app-password$/;

function tokensOf(units: readonly Unit[], names: RegExp): Set<number> {
  const tokens = new Set<number>();
  for (const unit of units)
    if (names.test(unit.name)) for (let token = unit.first; token <= unit.last; token += 1) tokens.add(token);
  return tokens;
}

/** A name is as sure as its worst spelt word; apps and frameworks are few, so any word near to one means it. */
function weaken(
  mention: Mention,
  { tokens }: Text,
  spelt: ReturnType<typeof correct>,
  names: Names,
): Mention {
  const { words, replaced } = spelt;
  const isPopular = mention.kind !== "provider" || names.popular.has(mention.id);
  let { certainty, via } = mention;
  for (let token = mention.first; token <= mention.last; token += 1) {
    if (!replaced.has(token)) continue;
    via = "fuzzy";
    certainty = Math.min(certainty, certaintyOf(tokens[token]?.word ?? "", words[token] ?? "", isPopular));
  }
  return { ...mention, via, certainty };
}

function entityTokens(mentions: readonly Mention[], taken: ReadonlySet<number>): Set<number> {
  const tokens = new Set(taken);
  for (const { first, last } of mentions)
    for (let token = first; token <= last; token += 1) tokens.add(token);
  return tokens;
}

/** Each id once, in the order of the text, with its best certainty. */
function merge(mentions: readonly Mention[]): Mention[] {
  const byId = new Map<string, Mention>();
  for (const mention of [...mentions].sort((a, b) => a.first - b.first)) {
    const known = byId.get(mention.id);
    const variant = known?.variant ?? mention.variant;
    const best =
      known && known.certainty >= mention.certainty
        ? known
        : { ...mention, first: known?.first ?? mention.first };
    const again =
      known && known.first !== mention.first ? [...(known.again ?? []), mention.first] : known?.again;
    byId.set(mention.id, { ...best, ...(variant ? { variant } : {}), ...(again ? { again } : {}) });
  }
  return [...byId.values()];
}
