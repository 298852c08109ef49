import type { Field, Mention, Query } from "../query.ts";
import type { Hit } from "../recognise/phrases.ts";
import { isTrouble } from "../recognise/trouble.ts";
import {
  MAYBE_CONCEPT,
  MAYBE_PROVIDER,
  SURE_CONCEPT,
  SURE_ERROR,
  SURE_PROVIDER,
  SURE_TROUBLE,
  TELLING_CONCEPT,
} from "../thresholds.ts";

/** One way to answer, and how well it fits (0..1). */
export type Candidate =
  | { readonly kind: "settings"; readonly score: number; readonly targets: readonly Mention[] }
  | { readonly kind: "fix"; readonly score: number; readonly errors: readonly string[] }
  | { readonly kind: "steps"; readonly score: number; readonly clients: readonly string[] }
  | { readonly kind: "snippet"; readonly score: number; readonly framework: string }
  | { readonly kind: "concept"; readonly score: number; readonly concept: string }
  | { readonly kind: "ambiguity"; readonly score: number; readonly ambiguity: string }
  | { readonly kind: "maybe"; readonly score: number; readonly providers: readonly string[] }
  | { readonly kind: "domain"; readonly score: number; readonly domain: string }
  | { readonly kind: "which"; readonly score: number; readonly concept?: string }
  | { readonly kind: "unknown"; readonly score: number };

/** Every way to answer this question, the best first. */
export function candidates(query: Query): Candidate[] {
  const all = [
    settings(query),
    fix(query),
    steps(query),
    snippet(query),
    concept(query),
    ambiguity(query),
    maybe(query),
    domain(query),
    which(query),
  ];
  const found = all.filter((candidate) => candidate !== undefined);
  const unknown: Candidate = { kind: "unknown", score: 0.2 };
  return [...found, unknown].sort((a, b) => b.score - a.score);
}

export const sureProviders = (query: Query) =>
  query.providers.filter((mention) => mention.certainty >= SURE_PROVIDER);

/** Asks for a value: a protocol, a direction, a field of the form, a port. */
export function asksValue({
  protocols,
  fields,
  ports,
  terms,
}: Pick<Query, "protocols" | "fields" | "ports" | "terms">): boolean {
  return (
    protocols.length > 0 ||
    ports.length > 0 ||
    terms.has("intent.settings") ||
    fields.some((field: Field) => field !== "password")
  );
}

export function hasMailIntent(query: Query): boolean {
  return (
    asksValue(query) ||
    query.terms.has("word.mail") ||
    query.fields.length > 0 ||
    [...query.terms].some((term) => term.startsWith("topic."))
  );
}

function settings(query: Query): Candidate | undefined {
  const targets = sureProviders(query);
  const best = Math.max(0, ...targets.map((target) => target.certainty));
  if (best === 0) return undefined;
  return { kind: "settings", score: best * settingsFit(query), targets };
}

/** How much a question that names a provider is one for its servers. */
function settingsFit(query: Query): number {
  if (asksValue(query)) return 0.93;
  if (hasTopic(query)) return 0.5;
  return query.isShort || query.terms.has("word.account") || query.terms.has("word.mail") ? 0.8 : 0.6;
}

/** What a symptom must weigh in a longer text where nothing is said to fail: "mail with full name" is no full mailbox. */
const CLEAR_SYMPTOM = 8;

function fix(query: Query): Candidate | undefined {
  const enough = isOnesOwn(query) ? SURE_TROUBLE : SURE_ERROR;
  const strong = query.errors.filter((hit) => hit.score * hit.weight >= enough);
  const [first] = strong;
  if (!first) return undefined;
  // Half a symptom without a word of trouble ("mail with PowerShell") is more likely a question how to do it.
  const isVague = first.score < 1 || (first.weight < CLEAR_SYMPTOM && !query.isShort);
  if (first.from === "ask" && isVague && !isTrouble(query.terms))
    return { kind: "fix", score: 0.72, errors: [first.id] };
  const isGeneral = first.from === "ask" && first.weight < CLEAR_SYMPTOM;
  if (isGeneral && query.terms.has("intent.settings") && sureProviders(query).length > 0)
    return { kind: "fix", score: 0.85, errors: [first.id] };
  const trouble = isTrouble(query.terms) ? 0.07 : 0;
  const score = Math.min(0.97, 0.84 + 0.005 * first.score * first.weight + trouble);
  return {
    kind: "fix",
    score,
    errors: [first, ...strong.slice(1).filter(({ from }) => from !== "ask")].slice(0, 3).map((hit) => hit.id),
  };
}

/** A trouble of the mailbox or app that is named: "yahoo won't send" is one, "won't send" alone may be anything. */
const isOnesOwn = (query: Query) =>
  isTrouble(query.terms) &&
  !query.isAside &&
  (sureProviders(query).length > 0 ||
    query.clients.length > 0 ||
    (query.isShort && query.terms.has("word.mail") && query.text.sentences === 1));

function steps(query: Query): Candidate | undefined {
  const [client] = query.clients;
  if (!client) return undefined;
  const wantsSetUp = ["intent.add", "intent.configure", "intent.settings", "intent.change"].some((term) =>
    query.terms.has(term),
  );
  const score =
    sureProviders(query).length > 0 ? stepsFit(query, wantsSetUp) : stepsAlone(query, wantsSetUp, client);
  const others = wantsSetUp ? query.clients.slice(1).filter((other) => other.certainty >= SURE_PROVIDER) : [];
  return { kind: "steps", score: score * client.certainty, clients: [client, ...others].map(({ id }) => id) };
}

/** How much a question that names a provider and an app is one for the steps; one for a certain value is for settings. */
function stepsFit(query: Query, wantsSetUp: boolean): number {
  const value = query.fields.length + query.ports.length > 0;
  if (!value && (wantsSetUp || asksValue(query))) return 0.95;
  return wantsSetUp || query.isShort || asksValue(query) ? 0.92 : 0.7;
}

/** Words of a question of one line, the names of apps included. */
const ONE_LINE = 10;

/** An app without a provider: the way to its form, and the question which provider. */
function stepsAlone(query: Query, wantsSetUp: boolean, { first, last }: Mention): number {
  const isAll = last - first + 1 === query.text.tokens.length;
  if (isAll) return 0.88;
  if (wantsSetUp && (query.isShort || query.text.tokens.length <= ONE_LINE)) return 0.88;
  return wantsSetUp || (query.isShort && hasMailIntent(query)) ? 0.7 : 0.4;
}

function snippet(query: Query): Candidate | undefined {
  const [framework] = query.frameworks;
  if (!framework || framework.certainty < MAYBE_PROVIDER) return undefined;
  const reads =
    query.protocols.length > 0 && !query.protocols.includes("smtp") && !query.terms.has("word.send");
  const score = reads ? 0.5 : sureProviders(query).length > 0 ? 0.96 : hasMailIntent(query) ? 0.9 : 0.7;
  return { kind: "snippet", score: score * framework.certainty, framework: framework.id };
}

const EXPLAINS = ["question.why", "word.difference", "word.mean", "word.same"];

/** Wordings that weigh less are a few everyday mail words: they fit many questions. */
const LIGHT_CONCEPT = 4;

function concept(query: Query): Candidate | undefined {
  const [best] = query.concepts;
  if (!best || best.score < MAYBE_CONCEPT) return undefined;
  const goesOn = query.frameworks.some(({ via }) => via === "slot");
  if (best.exact && !goesOn) return { kind: "concept", score: 1, concept: best.id };
  const score = best.score * beside(query, best) * 0.97 * focus(query, best);
  return score < SURE_CONCEPT ? undefined : { kind: "concept", score, concept: best.id };
}

/** How much an explanation still counts where the question names a provider (or a name that may be one), an app or a framework. */
function beside(query: Query, hit: Hit): number {
  const asks =
    EXPLAINS.some((term) => query.terms.has(term)) || (query.terms.has("question.what") && !asksValue(query));
  const explains = asks || hasTopic(query);
  if (sureProviders(query).length > 0) return explains || isTelling(query, hit) ? 0.9 : 0.72;
  if (query.providers.some((mention) => mention.certainty >= MAYBE_PROVIDER && mention.via === "fuzzy"))
    return explains ? 0.85 : 0.72;
  if (query.ambiguities.length > 0) return explains || !(adds(query) || asksValue(query)) ? 0.85 : 0.72;
  return (query.clients.length > 0 || query.frameworks.length > 0) && !explains ? 0.85 : 1;
}

/** Asks for no value of a server, and what it says makes a wording of some weight: "how do I forward my hotmail to gmail". */
const isTelling = (query: Query, { weight }: Hit) =>
  !asksValue(query) && !adds(query) && weight >= TELLING_CONCEPT;

const adds = ({ terms }: Query) => terms.has("intent.add") || terms.has("intent.configure");

/** Speaks of something that is explained, not looked up: SPF, an app password, a relay. */
const hasTopic = ({ terms }: Query) => [...terms].some((term) => term.startsWith("topic."));

/** A short wording that fills one sentence of a long story is seldom what the story is about. */
function focus(query: Query, hit: Hit): number {
  if (query.text.sentences <= 2) return hit.weight < LIGHT_CONCEPT ? 0.8 : 1;
  return hit.weight >= TELLING_CONCEPT ? 0.9 : 0.5;
}

function ambiguity(query: Query): Candidate | undefined {
  const [name] = query.ambiguities;
  if (!name || sureProviders(query).length > 0) return undefined;
  return {
    kind: "ambiguity",
    score: name.certainty * ambiguityFit(query),
    ambiguity: name.id,
  };
}

/** A question what differs is answered by the explanation, not by everybody's servers. */
function ambiguityFit(query: Query): number {
  if (EXPLAINS.some((term) => query.terms.has(term))) return 0.65;
  if (asksValue(query)) return 0.93;
  return hasMailIntent(query) || query.isShort ? 0.8 : 0.5;
}

function maybe(query: Query): Candidate | undefined {
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

function domain(query: Query): Candidate | undefined {
  const [first] = query.unknownDomains;
  if (!first || sureProviders(query).length > 0) return undefined;
  return { kind: "domain", score: asksValue(query) ? 0.85 : 0.6, domain: first };
}

function which(query: Query): Candidate | undefined {
  if (sureProviders(query).length > 0 || !hasMailIntent(query)) return undefined;
  const [best] = query.concepts;
  const about: { concept?: string } =
    best && best.score >= MAYBE_CONCEPT && best.weight >= LIGHT_CONCEPT ? { concept: best.id } : {};
  // An app without more to explain: its form is nearer than the question which provider alone.
  if (query.clients.length > 0 && !about.concept) return { kind: "which", score: 0.35 };
  return { kind: "which", score: asksValue(query) ? 0.7 : 0.45, ...about };
}
