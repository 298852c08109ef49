import type { Draft } from "./compose/draft.ts";
import type { Mention, Query } from "./query.ts";
import { asksValue, hasMailIntent } from "./rank/asked.ts";
import { isTrouble } from "./recognise/trouble.ts";
import { SPEAKS, SPEAKS_ON_ERROR, SURE_PROVIDER } from "./thresholds.ts";

/**
 * Whether an unaddressed message is one to answer. Three things have to hold: somebody asks, for themselves or for
 * anybody; it is about setting mail up; and it names a provider, a domain or an error surely. Otherwise silence.
 */
export function speaks(query: Query, draft: Draft): boolean {
  if (query.speaker.toSomebody || draft.confidence < SPEAKS) return false;
  return asks(query, draft) && isSetUp(query) && isSure(query, draft);
}

/** A question, a trouble of one's own, or the key words of a search; "did you set it up?" is said to somebody else. */
function asks(query: Query, draft: Draft): boolean {
  const { firstPerson, secondPerson, tells } = query.speaker;
  const trouble = draft.kind === "fix" && isTrouble(query.terms);
  const open = OPEN_QUESTIONS.some((term) => query.terms.has(term));
  if (secondPerson && !firstPerson && !trouble && !open) return false;
  const keywords = query.isShort && !tells && (asksValue(query) || wantsSetUp(query));
  return query.isQuestion || trouble || keywords || query.frameworks.length > 0;
}

/** "Did you …" is said to one person, "what … do you recommend" to anybody. */
const OPEN_QUESTIONS = ["question.what", "question.which", "question.how", "question.ask"];

const wantsSetUp = ({ terms }: Query) =>
  ["intent.add", "intent.configure", "topic.app-password"].some((term) => terms.has(term));

const hasMailbox = ({ terms }: Query) =>
  ["word.mail", "word.account", "word.app", "topic.app-password"].some((term) => terms.has(term));

const namesValue = ({ protocols, ports }: Query) => protocols.length + ports.length > 0;

/** "Settings for spectrum email": the settings, and whose mail. */
const asksForMailbox = (query: Query) =>
  query.isShort && query.terms.has("intent.settings") && hasMailbox(query);

/** Folders, spam and contacts are other talk, unless a server, a password or an error is in it too. */
function isSetUp(query: Query): boolean {
  const printed = query.errors.some((hit) => hit.weight >= SPEAKS_ON_ERROR);
  const mail = hasMailIntent(query) || wantsSetUp(query) || query.terms.has("word.account");
  if (!mail && !printed && query.frameworks.length === 0) return false;
  if (!query.isAside) return true;
  const technical = query.ports.length > 0 || query.fields.length > 0 || query.hosts.length > 0;
  return technical || printed;
}

/** Named to the letter; a misspelt name is answered when asked, never spoken up for, an everyday word beside an app only. */
function isSure(query: Query, draft: Draft): boolean {
  const toTheLetter = (mention: Mention) =>
    mention.via === "name" || mention.via === "domain" || mention.via === "hostname";
  const inApp = query.clients.length > 0 && hasMailbox(query);
  const named = query.providers.some(
    (mention) =>
      toTheLetter(mention) || (inApp && mention.via === "everyday" && mention.certainty >= SURE_PROVIDER),
  );
  switch (draft.kind) {
    case "fix":
      return named || query.errors.some((hit) => hit.score === 1 && hit.weight >= SPEAKS_ON_ERROR);
    case "settings":
      return (
        named && (asksValue(query) || (wantsSetUp(query) && hasMailbox(query)) || query.clients.length > 0)
      );
    case "clarify":
      return query.ambiguities.some(toTheLetter) && (namesValue(query) || asksForMailbox(query));
    case "concept":
      return named && (asksValue(query) || wantsSetUp(query));
    default:
      return named && draft.kind !== "unknown";
  }
}
