import type { Ambiguity, Knowledge } from "../knowledge/knowledge.ts";
import type { Slots } from "./answer-types.ts";
import { BACKGROUND, foreground } from "./foreground.ts";
import type { Mention, Query } from "./query.ts";
import { asksValue, sureProviders } from "./rank/asked.ts";
import { isTrouble } from "./recognise/trouble.ts";
import { SURE_PROVIDER } from "./thresholds.ts";
import { wordsOf } from "./tokens.ts";
import { isStop, type Unit } from "./units.ts";

type Reading = Ambiguity["readings"][number];

/** A reading that the question's own words decide is as sure as a name. */
const DECIDED = 0.95;

/** Words that put an app behind them: "yahoo in Outlook", "add hotmail to Outlook". */
const APP_FOLLOWS = new Set(
  "in to into with on using via from through en dans avec con com mit em met w z".split(" "),
);

/**
 * Decides names with several meanings where the question says which one: by a reading's words ("outlook, my work
 * account"), by another provider beside it ("yahoo in outlook": the app), or by the reply to our question back.
 */
export function decide(recognised: Query, slots: Slots | undefined, base: Knowledge): Query {
  const { ambiguities } = base;
  const query = foreground(recognised, base);
  const replied = reply(query, slots, ambiguities);
  if (replied) return replied;
  return query.ambiguities.reduce((known, name) => {
    const ambiguity = ambiguities.get(name.id);
    return ambiguity ? decideOne(known, name, ambiguity) : known;
  }, query);
}

function decideOne(query: Query, name: Mention, ambiguity: Ambiguity): Query {
  const app = ambiguity.readings.find(({ client }) => client !== undefined);
  const others = sureProviders(query);
  if (others.length > 0) {
    const mailbox = ambiguity.readings.find(({ provider }) => provider !== undefined);
    if (mailbox && isListed(query, name) && !standsBehind(query, name))
      return withReading(query, name, mailbox);
    const own = others.every(({ id }) => ambiguity.readings.some(({ provider }) => provider === id));
    if (ambiguity.isKind && !own) return { ...query, providers: query.providers.map(inBackground) };
    // "GMX and T-Online": a name that is no app's is one more mailbox.
    if (mailbox && !app && !own && isJoined(query, name)) {
      const local = ambiguity.readings.find(
        ({ languages }) => query.language && languages?.includes(query.language),
      );
      return withReading(query, name, local ?? mailbox);
    }
    // "Difference between Outlook and Outlook.com": all of its meanings are asked for.
    if (own && query.terms.has("word.difference")) return { ...query, providers: [] };
    return app && (!own || standsBehind(query, name)) ? withReading(query, name, app) : without(query, name);
  }
  const mailbox = ambiguity.readings.find(({ provider }) => provider !== undefined);
  const said = ambiguity.readings.filter((reading) => says(query, name, reading.words ?? []));
  if (mailbox && isInOtherApp(query, name, ambiguity)) {
    const [only, ...more] = said.filter(({ provider }) => provider !== undefined);
    if (only && more.length === 0) return withReading(query, name, only);
    // Which mailbox stays open: the card asks.
    return { ...withReading(query, name, mailbox), ambiguities: query.ambiguities };
  }
  if (query.unknownDomains.length > 0) return app ? withReading(query, name, app) : query;
  const [only, ...more] = said;
  if (only && more.length === 0) return withReading(query, name, only);
  const { language } = query;
  const local = ambiguity.readings.find(({ languages }) => language && languages?.includes(language));
  if (local && said.length === 0) return withReading(query, name, local);
  if (mailbox && app && isInProgram(query))
    return { ...withReading(query, name, mailbox), ambiguities: query.ambiguities };
  const adds = query.terms.has("intent.add") && query.protocols.length === 0;
  return app && adds && standsBehind(query, name) ? withReading(query, name, app) : query;
}

/** "Libero PEC": Libero's ordinary servers are not those of its certified mail. */
const inBackground = (mention: Mention): Mention => ({
  ...mention,
  certainty: Math.min(mention.certainty, BACKGROUND),
});

/** "It's a work account", said after the question which one it is: the reading that shares a word with the reply. */
function reply(
  query: Query,
  slots: Slots | undefined,
  ambiguities: ReadonlyMap<string, Ambiguity>,
): Query | undefined {
  const asked = slots?.kind === "clarify" && slots.ambiguity ? ambiguities.get(slots.ambiguity) : undefined;
  if (!asked || !query.isShort || query.ambiguities.length > 0 || isNamed(query)) return undefined;
  const words = query.units
    .filter(({ name }) => !isStop(name))
    .flatMap(({ first, last }) => query.text.tokens.slice(first, last + 1).map((token) => token.word));
  const shared = ({ label, words: own = [] }: Reading) => {
    const theirs = new Set([label, ...own].flatMap(wordsOf));
    return words.filter((word) => theirs.has(word)).length;
  };
  const scored = asked.readings.map((reading) => ({ reading, count: shared(reading) }));
  const [best, next] = scored.sort((a, b) => b.count - a.count);
  if (!best || best.count === 0 || best.count === next?.count) return undefined;
  const name: Mention = {
    kind: "ambiguity",
    id: asked.id,
    via: "slot",
    certainty: DECIDED,
    first: -1,
    last: -1,
  };
  return withReading({ ...query, providers: [], concepts: [] }, name, best.reading);
}

const isNamed = (query: Query) =>
  query.providers.some(({ via }) => via !== "slot") || query.unknownDomains.length > 0;

const AND = new Set("and or & plus und oder et ou y o e en of i lub".split(" "));

/** Right behind or before an "and", or with only what is asked of it between: "GMX IMAP and Gmail IMAP". */
function isJoined({ text: { tokens }, units }: Query, { first, last }: Mention): boolean {
  const isAsked = (at: number) =>
    units.some((unit) => /^(?:protocol|field)\./.test(unit.name) && unit.first <= at && at <= unit.last);
  let after = last + 1;
  while (isAsked(after)) after += 1;
  return [first - 1, after].some((at) => AND.has(tokens[at]?.word ?? ""));
}

/** "Gmail and Outlook": one of several mailboxes, of which the first reading is the likeliest; its name is on the card. */
function isListed(query: Query, { first, last }: Mention): boolean {
  if (!asksValue(query) || !query.isShort || isTrouble(query.terms)) return false;
  const { tokens, folded } = query.text;
  const joins = (token: number, gap: string) => AND.has(tokens[token]?.word ?? "") || gap.includes(",");
  const between = (from: number, to: number) => folded.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
  return (
    (first > 0 && joins(first - 1, between(first - 1, first))) ||
    (last + 1 < tokens.length && joins(last + 1, between(last, last + 1)))
  );
}

function standsBehind(query: Query, { first }: Mention): boolean {
  const [before, further] = [1, 2].map((step) => query.text.tokens[first - step]?.word ?? "");
  return (
    APP_FOLLOWS.has(before ?? "") ||
    (/^(?:my|the|new|ms|microsoft)$/.test(before ?? "") && APP_FOLLOWS.has(further ?? ""))
  );
}

/** "Add Outlook to Thunderbird", "Thunderbird with my Apple account": beside the name of another app it is the mailbox. */
function isInOtherApp(query: Query, name: Mention, { readings }: Ambiguity): boolean {
  const [app, ...more] = query.clients;
  const isApp = readings.some(({ client }) => client !== undefined);
  if (!app || more.length > 0 || !isApp || readings.some(({ client }) => client === app.id)) return false;
  const isMail = ({ name }: Unit) => name === "word.account" || name === "word.mail";
  // "Outlook account", "conta do Outlook".
  const follows = query.units.some((unit) => isMail(unit) && unit.first === name.last + 1);
  const leads = query.units.some(
    (unit) => isMail(unit) && unit.last < name.first && unit.last >= name.first - 2,
  );
  return follows || ((leads || app.first > name.last) && !standsBehind(query, name));
}

/** A program has no Outlook in it: "Outlook with JavaMail" is the mailbox. What fails may be any of them. */
const isInProgram = (query: Query) =>
  query.frameworks.some(({ certainty }) => certainty >= SURE_PROVIDER) &&
  (asksValue(query) || query.terms.has("word.mail") || query.terms.has("word.send")) &&
  !isTrouble(query.terms);

/** In the sentence that holds the name: "company" elsewhere in a story says nothing about it. */
function says(query: Query, name: Mention, words: readonly string[]): boolean {
  const { tokens } = query.text;
  const sentence = tokens[name.first]?.sentence;
  // "My internet company" says nothing about the account: it is one word for a provider.
  const others = query.units.filter((unit) => unit.name === "word.provider" && unit.last > unit.first);
  const isOther = (index: number) => others.some(({ first, last }) => first <= index && index <= last);
  const own = tokens
    .filter((token, index) => token.sentence === sentence && !isOther(index))
    .map(({ word }) => word);
  const text = ` ${own.join(" ")} `;
  return words.some((one) => text.includes(` ${wordsOf(one).join(" ")} `));
}

function without(query: Query, name: Mention): Query {
  return { ...query, ambiguities: query.ambiguities.filter((one) => one !== name) };
}

function withReading(query: Query, name: Mention, { provider, client }: Reading): Query {
  const rest = without(query, name);
  const mention = (id: string, kind: Mention["kind"]): Mention => ({
    ...name,
    kind,
    id,
    certainty: Math.min(name.certainty, DECIDED),
  });
  if (provider)
    return {
      ...rest,
      providers: [...rest.providers, mention(provider, "provider")].sort((a, b) => a.first - b.first),
    };
  const known = client === undefined || rest.clients.some(({ id }) => id === client);
  return known ? rest : { ...rest, clients: [...rest.clients, mention(client, "client")] };
}
