import type { Ambiguity, Knowledge } from "../knowledge/knowledge.ts";
import type { Mention, Query } from "./query.ts";
import { isTrouble } from "./recognise/trouble.ts";
import { SURE_PROVIDER } from "./thresholds.ts";

/** Certainty of a provider that is named, but not the one whose mail it is. */
export const BACKGROUND = 0.4;

/** Puts the provider first whose mail it is: not one that is ruled out, nor one that only shares a name with it. */
export function foreground(query: Query, base: Knowledge): Query {
  const kept = query.providers.map((mention) => {
    const isBehind =
      isRuledOut(mention, query) ||
      (isLeft(mention, query) && !isHosted(mention, query.providers, base)) ||
      isLine(mention, query) ||
      isAsideOf(mention, query) ||
      isServerToChoose(mention, query) ||
      isOtherMeaning(mention, query.providers, base.ambiguities) ||
      isHostOnly(mention, query.providers, base);
    return isBehind ? { ...mention, certainty: Math.min(mention.certainty, BACKGROUND) } : mention;
  });
  return { ...query, providers: isTrouble(query.terms) ? byEvidence(kept) : kept };
}

/** "Cox mail moved to Yahoo": Yahoo only runs the servers, the mailbox is Cox's. */
function isHostOnly({ id }: Mention, all: readonly Mention[], { providers }: Knowledge): boolean {
  return all.some((other) => other.certainty >= SURE_PROVIDER && providers.get(other.id)?.serversOf === id);
}

/** "My mail from Cox was moved to Yahoo": Cox's mailbox is not left behind, it only has other servers. */
function isHosted({ id }: Mention, all: readonly Mention[], { providers }: Knowledge): boolean {
  return all.some((other) => other.id !== id && providers.get(id)?.serversOf === other.id);
}

const INTERNET = new Set("isp internet broadband fios dsl fibre fiber".split(" "));

/** How many words stand between "ISP" and its name: "my ISP is …", "our internet provider, …". */
const LINE_NEAR = 3;

/** "My ISP is Comcast, the address is at Yahoo", "Verizon Fios and a Gmail address": the line, not the mailbox. */
function isLineName({ first, last }: Mention, { text: { tokens } }: Query): boolean {
  const sentence = tokens[first]?.sentence;
  const near = [...tokens.slice(Math.max(0, first - LINE_NEAR), first), ...tokens.slice(last + 1, last + 2)];
  return near.some((token) => token.sentence === sentence && INTERNET.has(token.word));
}

/** "I changed my internet provider from Sky to BT, my Sky mail …": BT is the line. */
function isLine(mention: Mention, query: Query): boolean {
  const { first, again = [] } = mention;
  const { units, providers, terms } = query;
  const { tokens } = query.text;
  const sentence = tokens[first]?.sentence;
  const ofLine = units.some(({ name, sentence: own }) => name === "word.provider" && own === sentence);
  const changes = terms.has("intent.change") || tokens.some(({ word }) => LEFT.has(word));
  const others = providers.some((other) => other.first !== first && other.certainty >= SURE_PROVIDER);
  if (!others || again.length > 0) return false;
  return isLineName(mention, query) || (ofLine && changes && tokens[first - 1]?.word === "to");
}

/** "My internet supplier's server refuses …. I send by Gmail, too": whose server fails is not said by name. */
function isAsideOf(
  { first, via }: Mention,
  { text: { tokens }, units, providers, errors: [error] }: Query,
): boolean {
  if (!error || via === "domain" || via === "hostname") return false;
  const fails = error.sentence;
  const isUnnamed = units.some(({ name, sentence }) => name === "word.provider" && sentence === fails);
  const isNamedThere = providers.some((one) =>
    [one.first, ...(one.again ?? [])].some((at) => tokens[at]?.sentence === fails),
  );
  return isUnnamed && !isNamedThere && tokens[first]?.sentence !== fails;
}

const OR = new Set("or vs versus oder ou".split(" "));

/** "imap.aol.com or imap.mail.yahoo.com for Verizon?": servers to choose from, the mailbox is Verizon's. */
function isServerToChoose({ id, first, via }: Mention, { text: { tokens }, providers }: Query): boolean {
  if (via !== "hostname") return false;
  const sentence = tokens[first]?.sentence;
  return (
    tokens.some((token) => token.sentence === sentence && OR.has(token.word)) &&
    providers.some((other) => other.id !== id && other.via !== "hostname" && other.certainty >= SURE_PROVIDER)
  );
}

/** "I changed from Gmail to Proton": the mailbox that is left behind. */
function isLeft({ first, again = [] }: Mention, { text: { tokens }, terms }: Query): boolean {
  const leaves = terms.has("intent.change") || tokens.some(({ word }) => LEFT.has(word));
  return leaves && tokens[first - 1]?.word === "from" && again.length === 0;
}
const LEFT = new Set("moved migrated left came coming transferred".split(" "));

const NOT = new Set("not isnt isn't nicht kein keine pas niet geen".split(" "));
/** "I can not use Gmail", "all came over but not my Gmail" rule nothing out: it fails. */
const FAILS = new Set("can could will would kann konnte but aber mais pero mas maar".split(" "));
const INSTEAD = new Set("instead rather other anstatt statt".split(" "));
const LINKS = new Set(
  "a an the my our your their of than from with in on at end ends ending using use email mail account address integrated".split(
    " ",
  ),
);

/** How many small words may stand between "not" and the name. */
const BETWEEN_AT_MOST = 7;

/** "The address does not end in gmail.com", "instead of Google Apps"; named again elsewhere it is meant after all. */
const isRuledOut = ({ first, again = [] }: Mention, query: Query) =>
  [first, ...again].every((at) => isRuledOutAt(at, query)) ||
  [first, ...again].some((at) => isRuledOutAt(at, query) && isEnding(at, query));

const ENDS = new Set("end ends ending endet termina termine".split(" "));

/** "My address does not end in gmail.com": whatever was tried, the mailbox is another. */
const isEnding = (first: number, { text: { tokens } }: Query) =>
  tokens.slice(Math.max(0, first - BETWEEN_AT_MOST), first).some(({ word }) => ENDS.has(word));

function isRuledOutAt(first: number, { text: { tokens } }: Query): boolean {
  const sentence = tokens[first]?.sentence;
  for (let index = first - 1; index >= Math.max(0, first - BETWEEN_AT_MOST); index -= 1) {
    const token = tokens[index];
    if (!token || token.sentence !== sentence) return false;
    if (INSTEAD.has(token.word)) return true;
    if (NOT.has(token.word)) return !FAILS.has(tokens[index - 1]?.word ?? "");
    if (!LINKS.has(token.word)) return false;
  }
  return false;
}

/** Server names are shared (Outlook.com and Microsoft 365); the domain of an address is not. */
const isAddress = ({ via }: Mention) => via === "domain";

/** "Spectrum … me@rr.com": the address says which of the meanings of one name it is. */
function isOtherMeaning(
  mention: Mention,
  all: readonly Mention[],
  ambiguities: ReadonlyMap<string, Ambiguity>,
): boolean {
  if (isAddress(mention) || !all.some(isAddress)) return false;
  return [...ambiguities.values()].some(({ readings }) => {
    const ids = readings.map(({ provider }) => provider);
    return (
      ids.includes(mention.id) &&
      all.some((other) => isAddress(other) && ids.includes(other.id) && other.id !== mention.id)
    );
  });
}

/** Of several that are named in a trouble, the one of the address comes first. */
function byEvidence(mentions: readonly Mention[]): Mention[] {
  return [...mentions.filter(isAddress), ...mentions.filter((mention) => !isAddress(mention))];
}
