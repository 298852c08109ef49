import type { Decision } from "./decide/decide.ts";
import { SPEAKS } from "./decide/fitted.ts";
import { isTrouble } from "./signatures/trouble.ts";
import type { Situation } from "./situation/situation.ts";

/** A nickname and `:`, `,` or `|`, or an `@name`, at the very beginning; the group is the name. */
const ADDRESSED = /^\s*(?:@?([\p{L}\p{N}_[\]\\^{}|-]{2,24})\s?[:,|]\s|@([\p{L}\p{N}_.-]{2,24})\s)/u;

/** Printed words that prove so much are spoken up for without a name. */
const PROVES = 25;

/**
 * Whether an unaddressed message is one to answer: it asks or tells a trouble, is said to nobody else, what answers it
 * is very sure, and it names a mailbox, a domain or an error to the letter. Otherwise silence.
 */
export function speaks(
  situation: Situation,
  { answer, isSure }: Decision,
  isKnown: (word: string) => boolean,
) {
  const { seen, mailboxes, ambiguities, clients } = situation;
  const [, nick, at] = ADDRESSED.exec(seen.text.folded) ?? [];
  const name = nick ?? at;
  if ((name && !isKnown(name)) || !isSure || answer.p < SPEAKS || SILENT.test(answer.entry)) return false;
  const value = seen.protocols.length + seen.ports.length > 0 || seen.terms.has("intent.settings");
  if (!isTrouble(seen.terms) && !asks(seen, value)) return false;
  const isToTheLetter =
    mailboxes.some(({ via }) => LETTERS.has(via) || (via === "everyday" && clients.length > 0)) ||
    (value && ambiguities.some(({ via }) => via === "name"));
  const proof = seen.signatures.some(
    ({ kind, weight }) => kind === "both" || (kind === "print" && weight >= PROVES),
  );
  return isAbout(answer.entry, situation, value) && (isToTheLetter || proof);
}

/** Named to the letter; a misspelt name is answered when asked, never spoken up for. */
const LETTERS: ReadonlySet<string> = new Set(["name", "domain", "hostname"]);

/** An explanation is given unasked only where something is to be set up or fails; a form only where mail is spoken of. */
function isAbout(entry: string, { seen: { terms }, frameworks }: Situation, value: boolean): boolean {
  if (value || isTrouble(terms)) return true;
  const hasMail = MAIL.some((term) => terms.has(term));
  if (entry.startsWith("concept:")) return hasMail && SETS_UP.some((term) => terms.has(term));
  return hasMail || frameworks.length > 0 || SETS_UP.some((term) => terms.has(term));
}

const MAIL = ["word.mail", "word.account", "word.login", "topic.app-password"];
const SETS_UP = ["intent.add", "intent.configure", "topic.app-password"];

/** A question to anybody, or the key words of a search; "did you set it up?" is said to somebody else. */
function asks({ text, terms, words }: Situation["seen"], value: boolean): boolean {
  const isOpen = [...terms].some((term) => OPEN.test(term));
  if (terms.has("stop.you") && !terms.has("stop.me") && !isOpen) return false;
  const isSearch = value && words.length <= SEARCH && !terms.has("word.work") && !terms.has("word.use");
  return /[?？]/.test(text.folded) || isOpen || isSearch;
}

/** A search has no more words. */
const SEARCH = 5;

const SILENT = /^(?:unknown|ask-provider)$/;
const OPEN = /^(?:question\.(?!verb)|intent\.(?:add|configure))/;
