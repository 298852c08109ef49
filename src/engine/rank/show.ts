import { readsMail } from "../direction.ts";
import type { Field, Mention, Query } from "../query.ts";
import type { Hit } from "../recognise/phrases.ts";
import { MAYBE_PROVIDER, SURE_PROVIDER } from "../thresholds.ts";
import {
  adds,
  asksValue,
  changesKind,
  hasMailIntent,
  hasTopic,
  isAnswered,
  isBetween,
  isBeyondApps,
  isOnApp,
  isSetUpAlready,
  isWhether,
  removes,
  sureProviders,
} from "./asked.ts";
import type { Candidate } from "./candidate.ts";

/** The servers of the providers that are named. */
export function settings(query: Query): Candidate | undefined {
  const targets = sureProviders(query);
  const best = Math.max(0, ...targets.map((target) => target.certainty));
  if (best === 0) return undefined;
  return { kind: "settings", score: best * settingsFit(query), targets };
}

/** How much a question that names a provider is one for its servers. */
function settingsFit(query: Query): number {
  if (changesKind(query) || isBetween(query)) return 0.5;
  if (query.terms.has("topic.shared-mailbox")) return 0.5;
  if (changesPassword(query)) return 0.6;
  if (isAnswered(query) || removes(query)) return 0.6;
  if (asksValue(query)) return 0.93;
  if (hasTopic(query)) return 0.5;
  return query.isShort || query.terms.has("word.account") || query.terms.has("word.mail") ? 0.8 : 0.6;
}

/** "Where do I change the password?" is not one for the servers. */
const changesPassword = (query: Query) =>
  query.terms.has("intent.change") && query.terms.has("field.password") && !asksValue(query);

const SET_UP = ["intent.add", "intent.configure", "intent.settings", "intent.change"];

/** The steps in the app that is named. */
export function steps(query: Query): Candidate | undefined {
  const client = askedClient(query);
  if (!client) return undefined;
  const isNamed = sureProviders(query).length > 0;
  const setsUp = SET_UP.some((term) => query.terms.has(term)) || (isNamed && query.terms.has("word.use"));
  const score = isNamed ? stepsFit(query, setsUp) : stepsAlone(query, setsUp, client);
  const others =
    setsUp && !isSetUpAlready(query)
      ? query.clients.filter((other) => other !== client && other.certainty >= SURE_PROVIDER)
      : [];
  // A surely named mailbox in an app whose name is a word too ("Mail", "Spark") makes it the app.
  const sure = Math.max(
    client.certainty,
    ...(client.certainty >= SURE_PROVIDER ? sureProviders(query).map(({ certainty }) => certainty) : []),
  );
  return { kind: "steps", score: score * sure, clients: [client, ...others].map(({ id }) => id) };
}

/** Of several apps the one in the sentence with the question mark: "I know it in Outlook. Where is it in Thunderbird?" */
function askedClient({ clients, text: { tokens, folded } }: Query): Mention | undefined {
  const inQuestion = clients.filter(({ first, last }) => {
    const sentence = tokens[last]?.sentence;
    const end = tokens.findLast((token) => token.sentence === sentence)?.end;
    return first >= 0 && end !== undefined && folded[end] === "?";
  });
  return inQuestion.length === 1 ? inQuestion[0] : clients[0];
}

/** How much a question that names a provider and an app is one for the steps; one for a certain value is for settings. */
function stepsFit(query: Query, wantsSetUp: boolean): number {
  if (changesKind(query) || changesApp(query) || isBeyondApps(query)) return 0.5;
  if (isExplained(query)) return 0.7;
  if (!wantsSetUp && removes(query)) return 0.6;
  if (adds(query) && query.ports.length === 0) return 0.95;
  const value = query.ports.length > 0 || query.fields.some((field) => !isOfSettings(field, query));
  if (!value && (wantsSetUp || asksValue(query))) return 0.95;
  return wantsSetUp || query.isShort || asksValue(query) || isOnApp(query) ? 0.92 : 0.7;
}

/** "Server settings" are all of them; the way of signing in is no single value. */
const isOfSettings = (field: Field, { terms }: Query) =>
  field === "authentication" || (field === "hostname" && terms.has("intent.settings"));

/** "From Outlook to Thunderbird" moves everything, not one account. */
const changesApp = (query: Query) =>
  query.clients.length > 1 &&
  query.terms.has("intent.change") &&
  query.protocols.length === 0 &&
  !adds(query);

/** "Change my account to OAuth2", "where does the secure mail key go": a particular explanation beats the app's form. */
function isExplained(query: Query): boolean {
  const about = hasTopic(query) || query.terms.has("intent.change");
  return about && !adds(query) && isParticular(query);
}

/** An explanation of some weight fits well. */
const isParticular = ({ concepts: [best] }: Query) =>
  best !== undefined && best.score >= FITS && best.weight >= PARTICULAR;
const FITS = 0.6;
const PARTICULAR = 7;

/** Words of a question of one line, the names of apps included. */
const ONE_LINE = 10;

/** An app without a provider: the way to its form, and the question which provider. */
function stepsAlone(query: Query, wantsSetUp: boolean, { first, last }: Mention): number {
  // "Exchange in Thunderbird": whose servers is the first thing to know.
  if (query.ambiguities.length > 0) return 0.6;
  if (isWhether(query) || changesKind(query) || changesApp(query)) return 0.5;
  const isAll = last - first + 1 === query.text.tokens.length;
  if (isAll) return 0.88;
  if (!wantsSetUp && isParticular(query)) return 0.5;
  if (wantsSetUp && (query.isShort || query.text.tokens.length <= ONE_LINE)) return 0.88;
  return wantsSetUp || (query.isShort && hasMailIntent(query)) ? 0.7 : 0.4;
}

/** The code for the program that is named. */
export function snippet(query: Query): Candidate | undefined {
  const [framework] = query.frameworks;
  if (!framework || framework.certainty < MAYBE_PROVIDER) return undefined;
  return {
    kind: "snippet",
    score: snippetFit(query, framework),
    framework: framework.id,
  };
}

/** "How many mails a day may my script send": an explanation that says all of it goes before code. */
const isWhole = ({ score, weight }: Hit) => score >= WHOLE && weight >= TELLS_ALL;
const WHOLE = 0.82;
const TELLS_ALL = 12;

/** A language named beside a mailbox wants code, not the values for an app. */
function snippetFit(query: Query, { certainty, reads, via }: Mention): number {
  if (readsMail(query) && !reads) return 0.5 * certainty;
  const isSure = certainty >= SURE_PROVIDER && sureProviders(query).length > 0;
  if (via !== "slot" && query.concepts.some(isWhole)) return 0.72 * certainty;
  if (isSure) return 0.932;
  return (hasMailIntent(query) ? 0.9 : 0.7) * certainty;
}
