import type { Field, Mention, Query } from "../query.ts";
import { SURE_CONCEPT, SURE_PROVIDER, TELLING_CONCEPT } from "../thresholds.ts";

/** Providers that are answered for. */
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

const AMOUNTS = ["many", "much", "long", "big", "large", "often"];

/** "How many mails a day", "how long does it take": a number that no form holds, whatever protocol stands beside it. */
export const asksAmount = ({ units, fields, ports, terms }: Query) =>
  fields.every((field) => field === "hostname") &&
  ports.length === 0 &&
  !terms.has("intent.settings") &&
  units.some(
    ({ name }, index) =>
      LIMITS.has(name) || (name === "question.how" && AMOUNTS.includes(units[index + 1]?.name ?? "")),
  );

const LIMITS = new Set(["max", "maximum", "limit"]);

/** Words that make it the asker's own. */
const MINE = new Set(["my", "our", "mein", "meine", "unser", "mon", "notre", "mi", "meu", "mio", "mijn"]);

/** "What is my POP server": a server of theirs, not the word explained. */
export const asksMine = ({ units, text: { tokens } }: Query) =>
  units.some(({ name, first }) => name.startsWith("protocol.") && MINE.has(tokens[first - 1]?.word ?? ""));

/** A wording of some weight that the question holds nearly whole, and no value asked for: the explanation is the answer. */
export function isAnswered(query: Query): boolean {
  const [best] = query.concepts;
  if (best === undefined || best.score < (asksAmount(query) ? 0.6 : 0.7) || best.weight < 8 || adds(query))
    return false;
  return asksAmount(query) || !asksValue(query);
}

/** "Remove the Gmail account from my phone": no form to fill in, whichever names stand there. */
export const removes = ({ terms, concepts: [best] }: Query) =>
  terms.has("word.delete") && best !== undefined && best.score >= 0.75 && best.weight >= TELLING_CONCEPT;

export function hasMailIntent(query: Query): boolean {
  return (
    asksValue(query) ||
    query.terms.has("word.mail") ||
    query.fields.length > 0 ||
    [...query.terms].some((term) => term.startsWith("topic."))
  );
}

/** Wants an account set up; what "cannot connect to the server" is a trouble. */
export const adds = (query: Query) => query.terms.has("intent.add") || connects(query) || putsOn(query);

const connects = ({ units }: Query) =>
  units.some(({ name }, at) => name === "intent.configure" && !isDenied(units, at));

const ONTO = /^(?:on|onto|into)$/;

const isOnto = ({ first }: Mention, tokens: Query["text"]["tokens"]) =>
  [first - 1, first - 2].some((index) => ONTO.test(tokens[index]?.word ?? ""));

/** "The mail of our domain, hosted at Strato, on Outlook": one sentence that ends in an app is about that app. */
export const isOnApp = ({ clients, terms, text: { tokens, sentences } }: Query) =>
  sentences === 1 && !terms.has("word.cannot") && clients.some((client) => isOnto(client, tokens));

/** "How do I put / get it on the iPhone": an app or device that something is to be put on. */
function putsOn({ units, clients, terms, isQuestion, isShort, text: { tokens } }: Query): boolean {
  if (!(isQuestion || isShort) || terms.has("word.cannot")) return false;
  return clients.some(
    (client) =>
      isOnto(client, tokens) &&
      units.some(({ name, last }) => /^(?:put|get)$/.test(name) && last < client.first),
  );
}

const isDenied = (units: Query["units"], at: number) =>
  units.slice(Math.max(0, at - 2), at).some(({ name }) => name === "word.cannot" || name === "word.fail");

/** Speaks of something that is explained, not looked up: SPF, an app password, a relay. */
export const hasTopic = ({ terms }: Query) => [...terms].some((term) => term.startsWith("topic."));

/** Terms of a question what something is or why. */
const EXPLAINS = ["question.why", "word.difference", "word.mean", "word.same"];

/** Asks for an explanation: why, what differs, what it means. */
export const explains = ({ terms }: Query) => EXPLAINS.some((term) => terms.has(term));

/** Wants POP instead of IMAP, or IMAP instead of POP: no server's values answer that. */
export const changesKind = ({ terms }: Query) =>
  terms.has("intent.change") && terms.has("protocol.imap") && terms.has("protocol.pop3");

/** Has the account in the app, and wants to see or change something there; "check my mail on the iPhone" sets it up. */
export function isSetUpAlready(query: Query): boolean {
  if (adds(query)) return false;
  return query.terms.has("intent.change") || (query.terms.has("intent.find") && asksValue(query));
}

/** Topics that no form of an app holds a field for. */
const NOT_IN_APPS = [
  "topic.alias",
  "topic.spf",
  "topic.dkim",
  "topic.dmarc",
  "topic.mx",
  "topic.relay",
  "topic.shared-mailbox",
];

export const isBeyondApps = ({ terms }: Query) => NOT_IN_APPS.some((term) => terms.has(term));

const LOGIN = [
  "topic.app-password",
  "topic.oauth",
  "topic.two-factor",
  "field.password",
  "field.username",
  "word.login",
];

/** Asks about getting in: the password, the sign-in. */
export const isAboutLogin = ({ terms }: Query) => LOGIN.some((term) => terms.has(term));

/** Two mailboxes and a way between them ("my domain at one, read in the other"), no value of either: that is explained. */
export function isBetween(query: Query): boolean {
  const { concepts, protocols, fields, ports } = query;
  const fits = concepts.some(({ score, weight }) => score >= 0.6 && weight >= 8);
  return fits && sureProviders(query).length > 1 && protocols.length + fields.length + ports.length === 0;
}

/** "Can I have two of them?" asks whether, and an explanation says so: no app's form and no server's values do. */
export function isWhether({ terms, isQuestion, concepts: [best] }: Query): boolean {
  const how = ["question.how", "question.which", "question.need", "question.what"].some((term) =>
    terms.has(term),
  );
  return (
    isQuestion &&
    terms.has("question.verb") &&
    !how &&
    best !== undefined &&
    best.score >= SURE_CONCEPT &&
    best.weight >= TELLING_CONCEPT
  );
}
