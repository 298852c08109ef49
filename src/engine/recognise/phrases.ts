import { type Phrase, type Phrasebook, type PhraseKind, WILDCARD } from "../phrasebook.ts";
import type { Unit } from "../units.ts";
import { isTrouble } from "./trouble.ts";

/** A concept or error that a sentence speaks of, and how well (0..1). */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Weight of the wording that matched: a longer, rarer one is more particular. */
  readonly weight: number;
  readonly sentence: number;
  /** Found by a listed wording, by words that software prints, or by a code. */
  readonly from: PhraseKind | "code";
  /** The whole question is a listed wording, to the word. */
  readonly exact?: true;
}

/** What an explanation still counts that does not speak of the topic that was named (SPF, an app password). */
const OFF_TOPIC = 0.75;

function missesTopic(phrase: Phrase, words: ReadonlySet<string>): boolean {
  for (const word of words) if (word.startsWith("topic.") && !phrase.units.includes(word)) return true;
  return false;
}

const WAYS = new Set(["word.send", "word.receive"]);

/** What is denied: the first of sending and receiving behind "cannot", or the last one before it ("sending not"). */
function denied(units: readonly string[]): string | undefined {
  const at = units.indexOf("word.cannot");
  if (at < 0) return undefined;
  return (
    units.slice(at).find((unit) => WAYS.has(unit)) ?? units.slice(0, at).findLast((unit) => WAYS.has(unit))
  );
}

/** "Receives but cannot send" and "sends but cannot receive" are the same words; what is denied tells them apart. */
function saysOpposite(phrase: readonly string[], sentence: readonly Unit[]): boolean {
  const here = denied(sentence.map((unit) => unit.name));
  const there = denied(phrase);
  return here !== undefined && there !== undefined && here !== there;
}

export interface PhraseHits {
  readonly concepts: readonly Hit[];
  readonly errors: readonly Hit[];
}

/** Words between two words of a printed phrase: one where a value stands, some where the phrase has a wildcard. */
const GAP = 2;
const WILD_GAP = 10;

/** A symptom counts when this share of its wording stands in one sentence. */
const ASK_COVER = 0.8;

/** Hits of one text, best first, each id once. `isEntity` tells units that name a provider, an app or a domain. */
export function findPhrases(
  units: readonly Unit[],
  book: Phrasebook,
  isEntity: (unit: Unit) => boolean,
): PhraseHits {
  const concepts = new Map<string, Hit>();
  const errors = new Map<string, Hit>();
  const protocols = units.map((unit) => unit.name).filter((name) => name.startsWith("protocol."));
  const fails = isTrouble(new Set(units.map((unit) => unit.name)));
  for (const sentence of sentencesOf(units)) {
    const set = new Set(sentence.map((unit) => unit.name));
    const named = new Set(sentence.filter(isEntity).map((unit) => unit.name));
    const weight = sentence.reduce((sum, unit) => sum + (isEntity(unit) ? 0 : book.weight(unit.name)), 0);
    const around: Sentence = { words: set, named, weight, fails, protocols };
    const bothWays = set.has("word.send") && set.has("word.receive");
    const seen = new Set<Phrase>();
    for (const unit of set) {
      for (const phrase of book.anchoredAt(unit)) {
        if (seen.has(phrase)) continue;
        seen.add(phrase);
        const score = cover(phrase, around, book);
        if (score === 0 || (bothWays && saysOpposite(phrase.units, sentence))) continue;
        if (!isScattered(phrase, sentence))
          keep(phrase.kind === "concept" ? concepts : errors, phrase, score, sentence[0]?.sentence ?? 0);
      }
    }
  }
  return { concepts: best(concepts), errors: best(errors) };
}

/** Words between the words of a symptom: more, and they are not one thing that is said. */
const SCATTER = 6;

/** Wordings that weigh more do not come together by chance. */
const HEAVY = 12;

/** Whether the words of a symptom that the sentence holds stand too far from each other. */
function isScattered({ kind, units, weight }: Phrase, sentence: readonly Unit[]): boolean {
  if (kind !== "ask" || weight >= HEAVY || sentence.length <= units.length + SCATTER) return false;
  const wanted = new Set(units.filter((unit) => sentence.some(({ name }) => name === unit)));
  for (let from = 0; from < sentence.length; from += 1) {
    if (!wanted.has(sentence[from]?.name ?? "")) continue;
    const window = new Set(sentence.slice(from, from + units.length + SCATTER).map(({ name }) => name));
    if ([...wanted].every((unit) => window.has(unit))) return false;
  }
  return true;
}

interface Sentence {
  readonly words: ReadonlySet<string>;
  /** Words of names: they count only where a wording holds them too ("how do I connect to Exchange"). */
  readonly named: ReadonlySet<string>;
  readonly weight: number;
  /** Something is said to fail, anywhere in the text. */
  readonly fails: boolean;
  /** Named anywhere in the text. */
  readonly protocols: readonly string[];
}

/** How well a wording and a sentence cover each other. */
function cover(
  phrase: Phrase,
  { words, named, weight, fails, protocols }: Sentence,
  book: Phrasebook,
): number {
  if (phrase.kind === "ask" && phrase.fails && !fails) return 0;
  let matched = 0;
  let ofNames = 0;
  for (const unit of phrase.units) {
    if (!words.has(unit)) continue;
    matched += book.weight(unit);
    if (named.has(unit)) ofNames += book.weight(unit);
  }
  const ofPhrase = matched / phrase.weight;
  if (phrase.kind === "ask") return ofPhrase >= ASK_COVER ? ofPhrase : 0;
  const all = weight + ofNames;
  const ofSentence = all > 0 ? Math.min(1, matched / all) : 0;
  const both = (2 * ofPhrase * ofSentence) / (ofPhrase + ofSentence || 1);
  return both * (missesTopic(phrase, words) ? OFF_TOPIC : 1) * (isBeside(phrase, protocols) ? BESIDE : 1);
}

/** A question that names POP or IMAP is likelier about them than about what its other words recall. */
const BESIDE = 0.92;

const isBeside = (phrase: Phrase, protocols: readonly string[]) =>
  protocols.length > 0 && !protocols.some((protocol) => phrase.units.includes(protocol));

/** What software printed, word for word and in order: a program always says the same. `words` are the text's plain words. */
export function findPrints(words: readonly Unit[], prints: Phrasebook): Hit[] {
  const errors = new Map<string, Hit>();
  const names = words.map((unit) => unit.name);
  for (let index = 0; index < names.length; index += 1) {
    for (const phrase of prints.anchoredAt(names[index] ?? "")) {
      if (standsAt(phrase.units, names, index)) keep(errors, phrase, 1, words[index]?.sentence ?? 0);
    }
  }
  return best(errors);
}

/** Whether the phrase's units stand in order around the anchor at `index`, with small gaps. */
function standsAt(phrase: readonly string[], names: readonly string[], index: number): boolean {
  const anchor = phrase.indexOf(names[index] ?? "");
  const after = phrase.slice(anchor + 1);
  const before = phrase.slice(0, anchor).reverse();
  return follows(after, names, index, 1) && follows(before, names, index, -1);
}

function follows(phrase: readonly string[], names: readonly string[], from: number, step: 1 | -1): boolean {
  let position = from;
  let gap = GAP;
  for (const unit of phrase) {
    if (unit === WILDCARD) {
      gap = WILD_GAP;
      continue;
    }
    let next = position + step;
    while (Math.abs(next - position) <= gap && names[next] !== undefined && names[next] !== unit)
      next += step;
    if (names[next] !== unit || Math.abs(next - position) > gap) return false;
    position = next;
    gap = GAP;
  }
  return true;
}

function keep(hits: Map<string, Hit>, phrase: Phrase, score: number, sentence: number): void {
  const known = hits.get(phrase.id);
  if (known && isBetter(known, score, phrase)) return;
  hits.set(phrase.id, { id: phrase.id, score, weight: phrase.weight, sentence, from: phrase.kind });
}

/** Of an explanation the best cover counts; of a symptom also how particular its wording is. */
function isBetter(known: Hit, score: number, phrase: Phrase): boolean {
  if (phrase.kind === "concept")
    return known.score > score || (known.score === score && known.weight >= phrase.weight);
  return known.score * known.weight >= score * phrase.weight;
}

function best(hits: Map<string, Hit>): Hit[] {
  return [...hits.values()].sort((a, b) => b.score - a.score || b.weight - a.weight);
}

function sentencesOf(units: readonly Unit[]): Unit[][] {
  const sentences: Unit[][] = [];
  for (const unit of units) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === unit.sentence) last.push(unit);
    else sentences.push([unit]);
  }
  return sentences;
}
