/**
 * The bands of certainty. Each number is held by cases in test/questions: change it and one of them fails.
 */

/** From here on a provider is answered for; below it is asked back ("free" is a provider and a word). */
export const SURE_PROVIDER = 0.8;

/** From here on a provider is worth offering. */
export const MAYBE_PROVIDER = 0.5;

/** How well an explanation must fit, all things weighed, to be the answer: below it would be a guess. */
export const SURE_CONCEPT = 0.55;

/** From here on an explanation is given beside the question back. */
export const MAYBE_CONCEPT = 0.5;

/** What the wording of an explanation must weigh to count in a story of several sentences. */
export const TELLING_CONCEPT = 5;

/** What a hit on an error must weigh (wording × cover): short everyday wordings are no error on their own. */
export const SURE_ERROR = 5;

/** The same where the mailbox or the app is named and something is said to fail. */
export const SURE_TROUBLE = 3;

/** From here on the bot speaks up unasked. */
export const SPEAKS = 0.65;

/** What a hit on an error must weigh to speak up where no provider is named: a code, or some printed words in a row. */
export const SPEAKS_ON_ERROR = 20;
