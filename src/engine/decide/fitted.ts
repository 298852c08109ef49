/**
 * The numbers of deciding, in one place: those that `npm run fit` writes (`weights.ts`), and bands that were chosen by
 * the evaluation. docs/understanding.md says on what each was measured.
 */
import { WEIGHTS as FITTED } from "./weights.ts";

export { SURE, TEMPERATURE } from "./weights.ts";

/** What a conversation speaks for, and a listed wording to the word: no example of either has been labelled. */
export const WEIGHTS: Readonly<Record<string, number>> = { ...FITTED, wording: 8, goesOn: 9, ifFails: 6 };

/** Added to what the reader says of an entry before its logarithm is taken. */
export const NEVER_ZERO = 0.001;

/** From here on a sentence states a fact. */
export const FACT_SURE = 0.35;

/** From here on it is said clearly. */
export const FACT_CLEAR = 0.7;

/** From here on a name is the mailbox that is asked about, or may be. */
export const SURE_MAILBOX = 0.5;
export const MAYBE_MAILBOX = 0.2;

/** How sure a misspelt name is: enough to answer, or only to ask back, as two letters off may be another provider (Eastlink is not EarthLink). */
export const SURE_SPELLING = 0.85;
export const MAYBE_SPELLING = 0.6;

/** How sure a host name tells whose mailbox it is; an address is sure. */
export const HOST_NAMES = 0.95;

/** How sure that is which the conversation, or the reply to a question of ours, tells. */
export const REMEMBERED = 0.9;

/** From here on another role takes a lone name, or an address, out. */
export const CLEAR_ROLE = 0.75;

/** How sure an address is, or a provider that is named alone. */
export const LONE_MAILBOX = 0.8;

/** From here on a second question is answered in a sentence. */
export const ALSO = 0.25;

/** From here on a text is only a remark. */
export const REMARK = 0.5;

/** From here on the bot speaks up unasked. */
export const SPEAKS = 0.6;

/** From such a share on, among all languages, a word tells the one that it is used in. */
export const LANGUAGE_CLEAR = 0.8;
