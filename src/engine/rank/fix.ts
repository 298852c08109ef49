import type { Query } from "../query.ts";
import { CODE_WEIGHT } from "../recognise/codes.ts";
import type { Hit } from "../recognise/phrases.ts";
import { isTrouble } from "../recognise/trouble.ts";
import { SURE_ERROR, SURE_TROUBLE } from "../thresholds.ts";
import { adds, hasTopic, sureProviders } from "./asked.ts";
import type { Candidate } from "./candidate.ts";
import { concept } from "./explain.ts";

/** What a symptom must weigh in a longer text where nothing is said to fail: "mail with full name" is no full mailbox. */
const CLEAR_SYMPTOM = 8;

/** "Mail" and "cannot" stand in every story. */
const TWO_WORDS = 3.3;

/** A symptom that weighs so much is told, even with a word of its wording missing. */
const PARTICULAR = 20;

/** An error or a symptom: its meaning and what to do. */
export function fix(query: Query): Candidate | undefined {
  const enough = isOnesOwn(query) ? SURE_TROUBLE : SURE_ERROR;
  const fewWords = query.isShort || isOneLine(query);
  const strong = query.errors.filter(
    (hit) => hit.score * hit.weight >= enough && (fewWords || hit.from !== "ask" || hit.weight >= TWO_WORDS),
  );
  const [first] = strong;
  if (!first) return untold(query);
  // Half a symptom without a word of trouble ("mail with PowerShell") is more likely a question how to do it.
  const isPart = first.score < 1 && first.score * first.weight < PARTICULAR;
  const isVague = isPart || (first.weight < CLEAR_SYMPTOM && !query.isShort);
  const explained = concept(query);
  // "Can I block sending from it?" wants it so; "what is the user name, full address or name?" has the words of a full mailbox and tells of none.
  const asksWhat = query.terms.has("question.what") || query.terms.has("question.which");
  const isAnswered = explained !== undefined && (asksWhat || (query.isQuestion && explained.score >= FITS));
  const isWish = isAnswered && !isTrouble(new Set([...query.terms].filter((term) => term !== "word.block")));
  if (first.from === "ask" && ((isVague && !isTrouble(query.terms)) || isWish))
    return { kind: "fix", score: asksWhat || isAnswered ? 0.5 : 0.72, errors: [first.id] };
  const isGeneral =
    first.from === "ask" && (first.weight < CLEAR_SYMPTOM || (isPart && query.frameworks.length === 0));
  // "My settings: mail.example.com, port 587" has them.
  const hasThem = query.hosts.length > 0 && query.ports.length > 0;
  const wantsForm = (query.terms.has("intent.settings") && !hasThem) || (adds(query) && !isRefused(query));
  if (isGeneral && wantsForm && isAboutSomething(query))
    return { kind: "fix", score: 0.85, errors: [first.id] };
  const isTold = isTrouble(query.terms) || isThrown(query, first) || isWholeSymptom(first);
  const trouble = isTold || (first.from === "print" && first.weight >= PRINTED) ? 0.07 : 0;
  const score = Math.min(0.97, 0.84 + 0.005 * first.score * first.weight + trouble);
  return {
    kind: "fix",
    score,
    errors: [first, ...strong.filter((hit) => hit !== first).filter((hit) => isPrintedToo(hit, first))]
      .slice(0, 3)
      .map((hit) => hit.id),
  };
}

/**
 * A second message counts that software really printed, about as long as the first, or a name such as ETIMEDOUT; a
 * reply code says the same again.
 */
const isPrintedToo = ({ from, weight }: Hit, first: Hit) =>
  from === "code"
    ? weight === CODE_WEIGHT.symbol
    : from === "print" && weight >= PRINTED && weight >= SHARE * Math.min(first.weight, LONG);
const PRINTED = 12;
const SHARE = 0.6;
const LONG = 40;

/** "New account, Gmail: authentication failed": a sign-in that fails is no wish for the form. */
const isRefused = ({ units }: Query) =>
  units.some(({ name }, at) => name === "word.fail" && units[at - 1]?.name === "field.authentication");

/** "All my mail vanished from the phone": a symptom that is told in full is one, whatever its words. */
const isWholeSymptom = ({ from, score, weight }: Hit) =>
  from === "ask" && score === 1 && weight >= CLEAR_SYMPTOM;

/** One sentence about one's own mailbox: there even two words are what it tells. */
const isOneLine = (query: Query) => query.text.sentences === 1 && isOnesOwn(query);

/** A program printed it, or an exception is named ("SMTPAuthenticationError"): that it fails needs no further word. */
const isThrown = ({ frameworks, terms, text }: Query, { from, weight }: Hit) =>
  frameworks.length > 0
    ? from !== "ask" || text.tokens.some(({ word }) => /[a-z](?:error|exception)$/.test(word))
    : from === "print" && weight >= PRINTED && !terms.has("intent.settings");

const isAboutSomething = (query: Query) =>
  sureProviders(query).length + query.clients.length + query.ambiguities.length > 0;

/** How well an explanation must fit to be what a yes-or-no question asks. */
const FITS = 0.6;

/** A trouble of the mailbox or app that is named: "yahoo won't send" is one, "won't send" alone may be anything. */
const isOnesOwn = (query: Query) =>
  isTrouble(query.terms) &&
  !query.isAside &&
  (sureProviders(query).length > 0 ||
    query.clients.length > 0 ||
    query.ambiguities.length > 0 ||
    (query.isShort && query.terms.has("word.mail") && query.text.sentences === 1));

/** "My mail app shows server error, hotmail": that something fails is all that is told, so the general way to find out what. */
function untold(query: Query): Candidate | undefined {
  const asks = ["question.how", "question.what", "question.which", "intent.settings", "intent.change"];
  const isHowTo = asks.some((term) => query.terms.has(term)) || adds(query) || hasTopic(query);
  const isProgram = query.frameworks.length > 0 || query.ports.length > 0;
  if (isHowTo || isProgram || !isOnesOwn(query) || query.text.sentences > 2) return undefined;
  // "Keep track of my accounts" tells of none.
  if (!isTrouble(new Set([...query.terms].filter((term) => term !== "word.keeps")))) return undefined;
  const isMail = query.terms.has("word.mail") || query.terms.has("word.app");
  if (!isMail || sureProviders(query).length === 0) return undefined;
  return { kind: "fix", score: UNTOLD, errors: ["cannot-send-or-receive"] };
}
const UNTOLD = 0.8;
