import type { Phrase, Phrasebook } from "../phrasebook.ts";
import type { Unit } from "../units.ts";
import { deniesAWay, saysOpposite, type Ways, waysOf } from "./denied.ts";
import { type Hit, Hits } from "./hit.ts";
import { ABSENT, NAMED, type Sentence, sentencesOf } from "./sentence.ts";
import { isTrouble } from "./trouble.ts";

export type { Hit } from "./hit.ts";

export interface PhraseHits {
  readonly concepts: readonly Hit[];
  readonly errors: readonly Hit[];
}

/** What the text as a whole says. */
interface Whole {
  readonly book: Phrasebook;
  /** Something is said to fail. */
  readonly fails: boolean;
  /** The protocols that are named. */
  readonly protocols: readonly number[];
  readonly ways: Ways;
}

/** Hits of one text, best first, each id once. `isEntity` tells units that name a provider, an app or a domain. */
export function findPhrases(
  units: readonly Unit[],
  book: Phrasebook,
  isEntity: (unit: Unit) => boolean,
): PhraseHits {
  const hits = { concepts: new Hits(), errors: new Hits() };
  const whole: Whole = {
    book,
    fails: isTrouble(new Set(units.map((unit) => unit.name))),
    protocols: protocolsOf(units, book),
    ways: waysOf(book),
  };
  for (const sentence of sentencesOf(units, book, isEntity)) weighAll(sentence, whole, hits);
  return { concepts: hits.concepts.sorted(), errors: hits.errors.sorted() };
}

function protocolsOf(units: readonly Unit[], book: Phrasebook): number[] {
  const named = units.filter(({ name }) => name.startsWith("protocol."));
  return [...new Set(named.map(({ name }) => book.numberOf(name)))];
}

/** Weighs every phrase that has one of its rarest units in the sentence, each once. */
function weighAll(
  sentence: Sentence,
  whole: Whole,
  { concepts, errors }: { readonly concepts: Hits; readonly errors: Hits },
): void {
  const seen = new Uint8Array(whole.book.size);
  const denies = deniesAWay(sentence, whole.ways);
  for (const unit of new Set(sentence.units)) {
    for (const phrase of whole.book.anchoredAt(unit)) {
      if (seen[phrase.index] === 1) continue;
      seen[phrase.index] = 1;
      const score = cover(phrase, sentence, whole);
      if (score === 0 || (denies && saysOpposite(phrase, sentence, whole.ways))) continue;
      if (phrase.kind === "concept") concepts.keep(phrase, score, sentence.index);
      else if (!isScattered(phrase, sentence)) errors.keep(phrase, score, sentence.index);
    }
  }
}

/** A symptom counts when this share of its wording stands in one sentence. */
const ASK_COVER = 0.8;

/** How well a wording and a sentence cover each other. */
function cover(phrase: Phrase, sentence: Sentence, { book, fails, protocols }: Whole): number {
  if (phrase.kind === "ask" && phrase.fails && !fails) return 0;
  const { presence } = sentence;
  let matched = 0;
  let ofNames = 0;
  for (const unit of phrase.units) {
    const said = presence[unit];
    if (said === ABSENT) continue;
    matched += book.weightOf(unit);
    if (said === NAMED) ofNames += book.weightOf(unit);
  }
  const ofPhrase = matched / phrase.weight;
  if (phrase.kind === "ask")
    return ofPhrase >= ASK_COVER && !lacksPoint(phrase, sentence, book) ? ofPhrase : 0;
  const all = sentence.weight + ofNames;
  const ofSentence = all > 0 ? Math.min(1, matched / all) : 0;
  const both = (2 * ofPhrase * ofSentence) / (ofPhrase + ofSentence || 1);
  return both * (missesTopic(phrase, sentence) ? OFF_TOPIC : 1) * (isBeside(phrase, protocols) ? BESIDE : 1);
}

/** "After the … change I cannot send" without the password is another story: what a symptom is about must be said. */
const lacksPoint = ({ units }: Phrase, { presence }: Sentence, book: Phrasebook) =>
  units.some((unit) => presence[unit] === ABSENT && book.isPoint(unit));

/** What an explanation still counts that does not speak of the topic that was named (SPF, an app password). */
const OFF_TOPIC = 0.75;

const missesTopic = ({ units }: Phrase, { topics }: Sentence) =>
  topics.some((topic) => !units.includes(topic));

/** A question that names POP or IMAP is likelier about them than about what its other words recall. */
const BESIDE = 0.92;

const isBeside = ({ units }: Phrase, protocols: readonly number[]) =>
  protocols.length > 0 && !protocols.some((protocol) => units.includes(protocol));

/** Words between the words of a symptom: more, and they are not one thing that is said. */
const SCATTER = 6;

/** Wordings that weigh more do not come together by chance. */
const HEAVY = 12;

/** Whether the words of a symptom that the sentence holds stand too far from each other. */
function isScattered({ units, weight }: Phrase, sentence: Sentence): boolean {
  const room = units.length + SCATTER;
  if (weight >= HEAVY || sentence.units.length <= room) return false;
  const wanted = new Set(units.filter((unit) => sentence.presence[unit] !== ABSENT));
  // Where each was said last, the longest ago first.
  const last = new Map<number, number>();
  for (const [at, unit] of sentence.units.entries()) {
    if (!wanted.has(unit)) continue;
    last.delete(unit);
    last.set(unit, at);
    const [oldest = at] = last.values();
    if (last.size === wanted.size && at - oldest < room) return false;
  }
  return true;
}
