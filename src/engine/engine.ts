import type { Knowledge } from "../knowledge/knowledge.ts";
import { publisherFinder } from "../knowledge/publishers.ts";
import { Model } from "../learn/model.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { Guard } from "../secrets/guard.ts";
import { answerDraft } from "./answer/answer.ts";
import type { Answer, Engine, Question } from "./answer-types.ts";
import type { Draft } from "./compose/draft.ts";
import { warningsFor } from "./compose/warnings.ts";
import { type Decision, decide } from "./decide/decide.ts";
import { optionsOf } from "./decide/options.ts";
import { lookUpIn } from "./discovered/look-up.ts";
import { asFound, type Overlaid, overlaid, type Verdict, verdictOf } from "./discovered/overlay.ts";
import { discoveryBlocks } from "./discovered/told.ts";
import { finish } from "./finish.ts";
import { languageFor } from "./language-for.ts";
import { type Learned, learn } from "./lessons/lessons.ts";
import { lookupOf } from "./lookup.ts";
import { Picker } from "./match/picker.ts";
import { once } from "./once.ts";
import { referencesOf } from "./own-questions.ts";
import { featuresOf } from "./reader/features.ts";
import { type Reading, readingOf } from "./reader/reader.ts";
import { guardOf } from "./secrets.ts";
import { see } from "./seen.ts";
import { type Situation, situationOf } from "./situation/situation.ts";
import { speaks } from "./speaks.ts";
import { follow } from "./talk/follow.ts";
import { READ_AT_MOST } from "./text/normalise.ts";
import { wordsOf } from "./text/tokens.ts";
import { type Why, whyOf } from "./why.ts";

/** What each stage made of a question. */
export interface Understood {
  readonly situation: Situation;
  readonly reading: Reading;
  readonly decision: Decision;
  /** Adds nothing to the conversation. */
  readonly isRemark: boolean;
}

/** An engine that also tells how it read a question: for `--why` and for measuring. */
export interface MeasuredEngine extends Engine {
  /** What it answers from. */
  readonly base: Knowledge;
  /** Of that base. */
  readonly version: string;
  readonly understand: (question: Question) => Understood;
  readonly why: (question: Question) => Why;
  /** Whether every word of a text is one that the base uses: a name, a term, a wording. Names of people are none. */
  readonly knows: (text: string) => boolean;
  /** Takes passwords and keys out of a text. */
  readonly guard: Guard;
}

/** In the place of a secret: no word, and no end of a sentence. */
const TAKEN_OUT = "•••";

/** How many popular providers are kept at hand for the question back. */
const POPULAR = 6;

/** How many words are told for an entry. */
const WORDS = 6;

/**
 * Builds the engine over a loaded base: text → names, printed messages → situation → options → decision → card. Pure:
 * the same base, question and day give the same answer.
 *
 * @param learned what the build learned from this base; learned here, in seconds, if left out
 * @param lookup what is looked up in a text; made here if left out
 */
export function createEngine(base: Knowledge, learned?: Learned, lookup = lookupOf(base)): MeasuredEngine {
  const models = once(() => modelsOf(learned ?? learn(base, lookup)));
  const popular = once(() =>
    lookup
      .byRank()
      .slice(0, POPULAR)
      .flatMap((id) => base.providers.get(id) ?? []),
  );
  const publisherOf = once(() => publisherFinder(base.publishers));
  const reference = referencesOf(base);
  const guards = once(() => guardOf(lookup));
  const guard: Guard = (text, mark) => guards()(text, mark);
  /** Nothing reads a question before its secrets are out of it. */
  const bare = (question: Question): Question => ({
    ...question,
    text: guard(question.text.slice(0, READ_AT_MOST), TAKEN_OUT).text,
  });
  const own: Overlaid = { base, lookup };
  const read = ({ text, slots }: Question, using = own): Understood => {
    const alone = situationOf(see(text, using.lookup, reference(text)), models(), using.base);
    const reading = readingOf(alone.seen, alone.named, models().reader);
    const { situation, goesOn, isRemark, ifFails } = follow(alone, reading, slots, using.base);
    return {
      situation,
      reading,
      isRemark,
      decision: decide(optionsOf(situation, reading, using.base, { goesOn, ifFails })),
    };
  };
  const answer = (asked: Question): Answer => {
    const { text, kinds } = guard(asked.text.slice(0, READ_AT_MOST), TAKEN_OUT);
    const question = { ...asked, text };
    const { discovery, at } = question;
    const verdict = discovery && verdictOf(discovery, base, at);
    const using = discovery && verdict ? overlaid(discovery, verdict, own) : own;
    const understood = read(question, using);
    const phrases = phrasesIn(languageFor(question, understood.situation.seen));
    const draft = answerDraft(understood, question, { base: using.base, popular: popular(), phrases });
    const isSaid = !isCourtesy(understood) && (!question.passive || isOurs(understood));
    const told = phrasesIn(draft.language ?? phrases.language);
    const isAbout = verdict?.provider.id === draft.provider;
    const lookUp = discovery || question.passive ? undefined : lookUpIn(understood);
    const alarming = {
      kinds,
      seen: understood.situation.seen,
      provider: draft.provider,
      at,
      ...(discovery && { discovered: discoveryBlocks(discovery, verdict, isAbout, phrases) }),
    };
    const finished = finish(named(draft, verdict), isSaid, {
      version: base.version,
      publisherOf: publisherOf(),
      phrases: told,
      asker: phrases.language,
      warnings: warningsFor(alarming, using.base, phrases),
    });
    return lookUp === undefined ? finished : { ...finished, lookUp };
  };
  const conceptIn = ({ decision }: Understood) =>
    base.concepts.get(decision.answer.entry.replace("concept:", ""));
  const isCourtesy = (understood: Understood) =>
    understood.isRemark || (understood.decision.isSure && conceptIn(understood)?.courtesy === true);
  const isKnown = (word: string) => lookup.names().lexicon.words.has(word) || lookup.terms().words.has(word);
  const isOurs = (understood: Understood) =>
    !conceptIn(understood)?.offTopic && speaks(understood.situation, understood.decision, isKnown);
  const understand = (question: Question) => read(bare(question));
  const why = (question: Question) => {
    const understood = understand(question);
    const { seen, named } = understood.situation;
    return whyOf(understood, (entry) => models().reader.votes(featuresOf(seen, named), entry, WORDS));
  };
  const knows = (text: string) => wordsOf(text).every((word) => lookup.vocabulary.isKnown(word));
  return { base, version: base.version, understand, why, answer, knows, guard, ...pickers(base) };
}

/** A provider that no file describes has no id to hand on: not to programs, and not to the conversation. */
function named(draft: Draft, verdict: Verdict | undefined): Draft {
  if (!verdict?.isOwn || draft.provider !== verdict.provider.id) return draft;
  const { provider, variant, ...slots } = draft.slots;
  return { ...draft, provider: null, servers: asFound(draft.servers, verdict), slots };
}

const modelsOf = ({ roles, facts, reader }: Learned) => ({
  roles: new Model(roles),
  facts: new Model(facts),
  reader: new Model(reader),
});

/** Made at the first use: a single question in a terminal never picks. */
function pickers(base: Knowledge): Pick<Engine, "pickProvider" | "pickClient" | "pickFramework"> {
  const providers = once(() => new Picker(base.providers.values()));
  const clients = once(() => new Picker(base.clients.values()));
  const frameworks = once(() => new Picker(base.frameworks.values()));
  return {
    pickProvider: (typed, limit) => providers().pick(typed, limit),
    pickClient: (typed, limit) => clients().pick(typed, limit),
    pickFramework: (typed, limit) => frameworks().pick(typed, limit),
  };
}
