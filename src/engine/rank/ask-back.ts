import type { Query } from "../query.ts";
import { isTrouble } from "../recognise/trouble.ts";
import { MAYBE_CONCEPT, MAYBE_PROVIDER, SURE_CONCEPT, SURE_PROVIDER } from "../thresholds.ts";
import { isStop } from "../units.ts";
import {
  adds,
  asksValue,
  changesKind,
  explains,
  hasMailIntent,
  hasTopic,
  isWhether,
  sureProviders,
} from "./asked.ts";
import type { Candidate } from "./candidate.ts";
import { bestOf, LIGHT_CONCEPT } from "./explain.ts";

/** A name with several meanings: all of them, and the question that decides. */
export function ambiguity(query: Query): Candidate | undefined {
  const [name] = query.ambiguities;
  if (!name || sureProviders(query).length > 0 || isElse(query)) return undefined;
  return {
    kind: "ambiguity",
    score: name.certainty * ambiguityFit(query),
    ambiguity: name.id,
  };
}

/** "Outlook can't open hyperlinks": another trouble with mail, for which no provider's servers help. */
const isElse = (query: Query) =>
  query.isAside &&
  isTrouble(query.terms) &&
  !asksValue(query) &&
  !adds(query) &&
  !hasTopic(query) &&
  query.concepts.every(({ score }) => score < SURE_CONCEPT);

/** A question what differs is answered by the explanation, not by everybody's servers. */
function ambiguityFit(query: Query): number {
  if (changesKind(query)) return 0.5;
  const best = bestOf(query);
  const asksPort = query.protocols.length > 0 && query.fields.includes("port");
  if (
    best &&
    !adds(query) &&
    !asksPort &&
    best.weight >= PARTICULAR &&
    (best.score >= ANSWERS || isWhether(query))
  )
    return 0.5;
  if (comparesNames(query)) return 0.93;
  if (explains(query)) return 0.65;
  if (asksValue(query)) return 0.93;
  return hasMailIntent(query) || adds(query) || query.isShort ? 0.8 : 0.5;
}

/** "Difference between Outlook and Outlook.com": nothing but names is compared. */
const comparesNames = ({ terms, units, protocols, fields }: Query) =>
  terms.has("word.difference") &&
  protocols.length + fields.length === 0 &&
  units.filter(({ name }) => !isStop(name)).length <= COMPARED;
const COMPARED = 4;

/** An explanation that fits so well is what was asked, whatever the name means. */
const ANSWERS = 0.75;
const PARTICULAR = 8;

/** A name that may be one: is it meant? */
export function maybe(query: Query): Candidate | undefined {
  const between = query.providers.filter(
    (mention) => mention.certainty < SURE_PROVIDER && mention.certainty >= MAYBE_PROVIDER,
  );
  if (between.length === 0 || sureProviders(query).length > 0) return undefined;
  return {
    kind: "maybe",
    score: hasMailIntent(query) ? 0.75 : 0.4,
    providers: between.map((mention) => mention.id),
  };
}

/** A domain that the base does not know: who hosts it? */
export function domain(query: Query): Candidate | undefined {
  const [first] = query.unknownDomains;
  if (!first || sureProviders(query).length > 0) return undefined;
  // "Can I use two servers (mail.example.com)?" asks whether, not which.
  const score =
    isWhether(query) || explains(query) ? 0.5 : asksValue(query) ? 0.85 : usesIt(query) ? 0.8 : 0.5;
  return { kind: "domain", score, domain: first };
}

/** "I want my mail@… on the new phone": a mailbox is to be set up or used. */
const usesIt = (query: Query) =>
  query.isShort &&
  query.terms.has("word.mail") &&
  (adds(query) || query.terms.has("word.use") || query.clients.length > 0);

/** No provider: which one is it? */
export function which(query: Query): Candidate | undefined {
  if (sureProviders(query).length > 0 || !hasMailIntent(query) || isElse(query)) return undefined;
  const best = bestOf(query);
  const about: { concept?: string } =
    best && best.score >= MAYBE_CONCEPT && best.weight >= LIGHT_CONCEPT ? { concept: best.id } : {};
  // An app without more to explain: its form is nearer than the question which provider alone.
  if (query.clients.length > 0 && !(about.concept && (best?.weight ?? 0) >= PARTICULAR))
    return { kind: "which", score: 0.35 };
  return { kind: "which", score: asksValue(query) ? 0.7 : 0.45, ...about };
}
