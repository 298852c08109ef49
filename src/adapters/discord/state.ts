import { characters } from "../../surface/cut.ts";
import { LIMITS } from "./limits.ts";

/**
 * What a control does when it is used:
 * `ask` answers its question, `pick` (a select) answers the chosen one, `show` posts the card for everyone,
 * `more` shows the whole card, `broken` opens the form for an error text, `form` is that form sent, `remove` takes a public card
 * away, `right` and `wrong` are votes, `person` names somebody to ask,
 * `check` looks at the card's servers.
 */
const CODES = {
  ask: "a",
  pick: "p",
  show: "s",
  more: "m",
  broken: "b",
  form: "f",
  remove: "r",
  right: "y",
  wrong: "n",
  person: "h",
  check: "c",
} as const;
export type Action = keyof typeof CODES;
const ACTIONS = Object.keys(CODES) as Action[];

/** All that a button knows. It travels in Discord's `custom_id`, so it outlives restarts and works on any shard. */
export interface State {
  readonly action: Action;
  /** Id of the person whose card it is; of a vote, the id of the card. */
  readonly owner: string;
  /** A short question of ours that gives the card again (or the next one), or of `check` whose servers; never somebody's text. */
  readonly ask: string;
}

/** Raised when the meaning of the rest changes; older buttons then get a friendly text instead of a wrong answer. */
const VERSION = "v1";
const ID = /^v1:([a-z]):([0-9a-z]{1,13}):(.*)$/s;

/**
 * `v1:a:4kvjmz2m8w3k:Gmail IMAP settings`. One letter for the action and a user id in base 36 (13 characters at most)
 * leave room for the 80 characters of an `ask`.
 * Returns null if the state does not fit into a custom_id: such a control is left out, never cut.
 */
export function writeState(state: State): string | null {
  const id = `${VERSION}:${CODES[state.action]}:${shorten(state.owner)}:${state.ask}`;
  return characters(id) <= LIMITS.customId ? id : null;
}

/** The state in a custom_id; null for anything that this version did not write. */
export function readState(customId: string): State | null {
  const [, code, owner, ask] = ID.exec(customId) ?? [];
  const action = ACTIONS.find((name) => CODES[name] === code);
  if (action === undefined || owner === undefined || ask === undefined) return null;
  return { action, owner: lengthen(owner), ask };
}

function shorten(snowflake: string): string {
  return BigInt(snowflake).toString(36);
}

function lengthen(short: string): string {
  let id = 0n;
  for (const digit of short) id = id * 36n + BigInt(Number.parseInt(digit, 36));
  return id.toString();
}
