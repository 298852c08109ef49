/** How long a look-up may take and how much of it anybody gets: all numbers in one place. */

/** Milliseconds for a whole look-up: Slack and Discord wait for three seconds. */
export const WHOLE_MS = 2_500;

/** Milliseconds for one step. */
export const STEP_MS = 1_000;

/** Milliseconds after its time in which a step can still tell what it has; two steps follow each other within the whole. */
export const SLACK_MS = 100;

/** Look-ups of one asker: six at once, then one in ten seconds. Nobody has that many mailboxes; a list of domains is tried out faster. */
export const PER_ASKER = { most: 6, everyMs: 10_000 } as const;

/** Look-ups of all askers together: sixty at once, then one a second. */
export const IN_ALL = { most: 60, everyMs: 1_000 } as const;

/** Domains of which the answer is kept. */
export const KEPT_DOMAINS = 1_000;

/** Askers whose look-ups are counted; the one that asked longest ago goes first. */
export const COUNTED_ASKERS = 10_000;

/** Seconds for which an answer is kept at least: what failed may work then; and who asks again within a minute gets the same. */
export const LEAST_TTL = 60;

/** Seconds at most: DNS may say weeks, and a domain that moves house would hear of its old one. */
export const MOST_TTL = 3_600;

/** Seconds for what came over HTTPS, which says no time of its own. */
export const PAGE_TTL = 900;

/** Exchanges told of a domain; a few have dozens. */
export const MOST_EXCHANGES = 10;

/** Servers told of each protocol. */
export const MOST_SERVERS = 3;

/** Bytes of a page that are read: the largest file of Thunderbird's list has 10 kB. */
export const MOST_BYTES = 64 * 1024;

/** Bytes of its headers, as in Node by itself. */
export const MOST_HEADER_BYTES = 16 * 1024;

/** Redirects that are followed to a page. */
export const MOST_HOPS = 3;
