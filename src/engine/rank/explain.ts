import type { Query } from "../query.ts";
import type { Hit } from "../recognise/phrases.ts";
import { MAYBE_CONCEPT, MAYBE_PROVIDER, SURE_CONCEPT, TELLING_CONCEPT } from "../thresholds.ts";
import {
  adds,
  asksAmount,
  asksMine,
  asksValue,
  changesKind,
  explains,
  hasTopic,
  isBetween,
  isBeyondApps,
  sureProviders,
} from "./asked.ts";
import type { Candidate } from "./candidate.ts";
import { choosesKind } from "./which-kind.ts";

/** Wordings that weigh less are a few everyday mail words: they fit many questions. */
export const LIGHT_CONCEPT = 4;

/** An explanation. */
export function concept(query: Query): Candidate | undefined {
  const kind = choosesKind(query);
  if (kind) return { kind: "concept", score: CHOICE, concept: kind.id };
  const best = bestOf(query);
  if (!best) return undefined;
  const goesOn = query.frameworks.some(({ via }) => via === "slot");
  if (best.exact && !goesOn) return { kind: "concept", score: 1, concept: best.id };
  const score = best.score * beside(query, best) * 0.97 * focus(query, best);
  if (best.score >= MAYBE_CONCEPT && score >= SURE_CONCEPT)
    return { kind: "concept", score, concept: best.id };
  return (isBeyondApps(query) || asksAboutAppPassword(query)) && best.score >= OF_TOPIC
    ? { kind: "concept", score: SURE_CONCEPT, concept: best.id }
    : undefined;
}

/** Which of two is asked in so many words. */
const CHOICE = 0.96;

/** Of something that no app's form holds (an alias, SPF) even a part of a wording is the nearest there is. */
const OF_TOPIC = 0.4;

/** "What is an app password, and where at Yahoo do I find mine?" wants no servers. */
const asksAboutAppPassword = (query: Query) =>
  query.terms.has("topic.app-password") && query.isQuestion && !asksValue(query) && !adds(query);

/** What a sentence counts that only leads up to the one that asks. */
const LEADS_UP = 0.85;

/** The best explanation; where one sentence asks ("I have POP. How do I get IMAP?"), before those that do not. */
export function bestOf({ concepts, units }: Query): Hit | undefined {
  const asking = new Set(
    units.filter(({ name }) => name.startsWith("question.")).map(({ sentence }) => sentence),
  );
  const worth = ({ score, sentence, exact }: Hit) =>
    score * (exact || asking.size === 0 || asking.has(sentence) ? 1 : LEADS_UP);
  // Of two that fit alike the later one: a story ends with what it wants.
  return [...concepts].sort((a, b) => worth(b) - worth(a) || b.sentence - a.sentence)[0];
}

/** How much an explanation still counts where the question names a provider (or a name that may be one), an app or a framework. */
function beside(query: Query, hit: Hit): number {
  const isWhat = query.terms.has("question.what") && !asksValue(query);
  const wanted = explains(query) || isWhat || hasTopic(query) || changesKind(query) || isBetween(query);
  const sure = sureProviders(query).length;
  // "Gmail IMAP port and iCloud SMTP": each of them wants its own values, whatever the protocols make together.
  if (sure > 1 && asksValue(query) && !explains(query) && !hasTopic(query)) return 0.72;
  if (
    sure > 0 &&
    query.clients.length === 0 &&
    isWhole(hit) &&
    !adds(query) &&
    !query.terms.has("intent.settings")
  )
    return 0.92;
  if (sure > 0) return wanted || isTelling(query, hit) ? 0.9 : 0.72;
  if (query.providers.some((mention) => mention.certainty >= MAYBE_PROVIDER && mention.via === "fuzzy"))
    return wanted ? 0.85 : 0.72;
  if (query.unknownDomains.length > 0) return wanted ? 0.85 : 0.72;
  if (query.ambiguities.length > 0) return wanted || !(adds(query) || asksValue(query)) ? 0.85 : 0.72;
  return (query.clients.length > 0 || query.frameworks.length > 0) && !wanted
    ? isWhole(hit)
      ? 0.9
      : 0.85
    : 1;
}

/** A wording that is the question, beside the names. */
const isWhole = ({ score, weight }: Hit) => score >= 0.95 && weight >= 8;

/** Asks for no value of a server, and what it says makes a wording of some weight: "how do I forward my hotmail to gmail". */
const isTelling = (query: Query, { weight }: Hit) =>
  (asksAmount(query) || !asksValue(query)) && !adds(query) && weight >= TELLING_CONCEPT;

/** A short wording that fills one sentence of a long story is seldom what the story is about. */
function focus(query: Query, hit: Hit): number {
  if (query.text.sentences <= 2) return hit.weight >= LIGHT_CONCEPT ? 1 : asksMine(query) ? 0.6 : 0.8;
  return hit.weight >= TELLING_CONCEPT ? 0.9 : 0.5;
}
