/** How much anybody gets of the page: all numbers in one place. */

/** A page takes a few requests and suggestions one a letter: nobody types faster. Behind a reverse proxy all come from one address. */
export const PER_ADDRESS = { most: 300, everyMs: 20 } as const;

/** Seconds until it is worth trying again. */
export const TRY_AGAIN_SECONDS = 2;

/** Characters of a path with its query. A question of 8,000 letters, all that is read, fits in. */
export const LONGEST_URL = 16_384;

/** Earlier questions that a conversation is made of. */
export const MOST_AFTER = 4;

/** Providers offered while somebody types. */
export const SUGGESTIONS = 6;

/** Answers that are kept, a few kilobytes each, for those who ask the same. */
export const ANSWERS_KEPT = 1_000;

/** UTF-16 units of a question whose answer is kept: a longer one is a message of somebody's own. */
export const LONGEST_KEPT = 200;
