/**
 * How much anybody gets of the bot: all numbers in one place. Token buckets: `most` at once, then one every `everyMs` milliseconds.
 */

/** Nobody reads faster than this; twenty at once are enough for somebody who tries the bot out. */
export const PER_PERSON = { most: 20, everyMs: 6_000 } as const;

/** What a channel can show and people there can read: the platforms let a bot write about once a second in one place. */
export const PER_PLACE = { most: 60, everyMs: 1_000 } as const;

/** "Too many" is said once in ten minutes; said each time it would itself be a flood. */
export const TOLD = { most: 1, everyMs: 600_000 } as const;

/** Answers that may wait for their turn in one place. At one a second the last comes half a minute late. */
export const MOST_WAITING = 30;

/**
 * What would go out later than this is not sent any more, in milliseconds: by then the talk has gone on, and an answer out of nowhere is
 * spam. A platform's "too many" beyond it is not waited out.
 */
export const LONGEST_WAIT_MS = 60_000;

/**
 * UTF-16 units of a question that are read. A pasted log's error line lies well before, and it takes no longer than 50 ms on a small
 * machine, whatever stands in it.
 */
export const LONGEST_QUESTION = 8_000;

/** A look-up of a domain ends by itself after 2.5 s; one that does not is not waited for, in milliseconds. */
export const LOOK_UP_MS = 3_000;
