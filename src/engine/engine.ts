import type { Knowledge } from "../knowledge/knowledge.ts";
import { publisherFinder } from "../knowledge/publishers.ts";
import { Model } from "../learn/model.ts";
import { phrasesIn } from "../phrases/index.ts";
import type { Guard } from "../secrets/guard.ts";
import { answerDraft } from "./answer/answer.ts";
import type { Answer, Engine, Question } from "./answer-types.ts";
import { warningsFor } from "./compose/warnings.ts";
import { type Decision, decide } from "./decide/decide.ts";
import { optionsOf } from "./decide/options.ts";
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
  /** Of the base that it answers from. */
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
  const read = ({ text, slots }: Question): Understood => {
    const alone = situationOf(see(text, lookup, reference(text)), models(), base);
    const reading = readingOf(alone.seen, alone.named, models().reader);
    const { situation, goesOn, isRemark, ifFails } = follow(alone, reading, slots, base);
    return {
      situation,
      reading,
      isRemark,
      decision: decide(optionsOf(situation, reading, base, { goesOn, ifFails })),
    };
  };
  const answer = (asked: Question): Answer => {
    const { text, kinds } = guard(asked.text.slice(0, READ_AT_MOST), TAKEN_OUT);
    const question = { ...asked, text };
    const understood = read(question);
    const phrases = phrasesIn(languageFor(question, understood.situation.seen));
    const draft = answerDraft(understood, question, { base, popular: popular(), phrases });
    const isSaid = !isCourtesy(understood) && (!question.passive || isOurs(understood));
    const told = phrasesIn(draft.language ?? phrases.language);
    return finish(draft, isSaid, {
      version: base.version,
      publisherOf: publisherOf(),
      phrases: told,
      asker: phrases.language,
      warnings: warningsFor(
        { kinds, seen: understood.situation.seen, provider: draft.provider, at: question.at },
        base,
        phrases,
      ),
    });
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
  return { version: base.version, understand, why, answer, knows, guard, ...pickers(base) };
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
