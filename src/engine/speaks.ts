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
  const { seen, mailboxes, clients, frameworks } = situation;
  const [, nick, at] = ADDRESSED.exec(seen.text.folded) ?? [];
  const name = nick ?? at;
  if ((name && !isKnown(name)) || !isSure || answer.p < SPEAKS || SILENT.test(answer.entry)) return false;
  const asks = /[?？]/.test(seen.text.folded) || [...seen.terms].some((term) => ASKS.test(term));
  const value = seen.protocols.length + seen.ports.length > 0 || seen.terms.has("intent.settings");
  if (!asks && !isTrouble(seen.terms) && !value) return false;
  const isToTheLetter = mailboxes.some(({ via }) => via === "name" || via === "domain" || via === "hostname");
  const proof = seen.signatures.some(
    ({ kind, weight }) => kind === "both" || (kind === "print" && weight >= PROVES),
  );
  const isAbout =
    value || isTrouble(seen.terms) || clients.length + frameworks.length > 0 || hasMail(seen.terms);
  return isAbout && (isToTheLetter || proof);
}

const SILENT = /^(?:unknown|ask-provider)$/;
const ASKS = /^(?:question\.(?!verb)|intent\.)/;

const hasMail = (terms: ReadonlySet<string>) =>
  ["word.mail", "word.account", "word.login", "topic.app-password"].some((term) => terms.has(term));
