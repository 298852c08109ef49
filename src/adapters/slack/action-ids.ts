import { clamp } from "../../surface/cut.ts";
import { LIMITS } from "./limits.ts";

/**
 * Names that Slack keeps for us in messages, views and the app's settings. Buttons outlive a restart, an upgrade and the replica that
 * drew them, so all that a button means stands in its `action_id` and `value`; the number in an id goes up when that meaning changes.
 */
export const COMMAND = "/email";
export const SHORTCUT_EXPLAIN = "explain_message";
export const SHORTCUT_LOOKUP = "lookup";
export const VIEW_LOOKUP = "lookup.1";
export const VIEW_ANSWER = "answer.1";
export const INPUT_BLOCK = "question";
export const INPUT_ACTION = "question.1";

export const ACTION_ASK = /^ask\.1\.\d{1,3}$/;
export const ACTION_SHOW = "show.1";
export const ACTION_MORE = "more.1";
export const ACTION_PICK = /^pick\.1\.(smtp|imap|pop3|any)$/;

export const ACTION_VOTE = /^vote\.1\.(right|wrong)$/;
export const ACTION_PERSON = "person.1";
export const ACTION_CHECK = "check.1";

export const voteId = (vote: "right" | "wrong") => `vote.1.${vote}`;
export const askId = (index: number) => `ask.1.${index}`;
export const pickId = (protocol: string | undefined) => `pick.1.${protocol ?? "any"}`;

/** The protocol that a picker was drawn for. */
export function pickedProtocol(actionId: string): "smtp" | "imap" | "pop3" | undefined {
  const protocol = ACTION_PICK.exec(actionId)?.[1];
  return protocol === "smtp" || protocol === "imap" || protocol === "pop3" ? protocol : undefined;
}

/** What a button asks, the thread that a shared answer belongs in, the card that a vote is about, and whose servers are to be checked. */
export interface ButtonValue {
  readonly ask: string;
  readonly thread?: string;
  readonly card?: string;
  readonly check?: string;
}

/** An engine's `ask` has at most 60 bytes, in older cards 80; a longer one in a button is none of ours. */
const LONGEST_ASK = 200;

export function encodeValue(value: ButtonValue): string {
  return JSON.stringify({ ...value, ask: clamp(value.ask, LONGEST_ASK) });
}

/** Reads a button's value; undefined for anything that `encodeValue` cannot have written. */
export function decodeValue(value: unknown): ButtonValue | undefined {
  const parsed = parse(value);
  if (typeof parsed !== "object" || parsed === null || !("ask" in parsed)) return undefined;
  const { ask } = parsed;
  if (typeof ask !== "string" || ask.trim() === "" || ask.length > LONGEST_ASK * 2) return undefined;
  const thread = "thread" in parsed ? matching(parsed.thread, /^\d+\.\d+$/) : undefined;
  const card = "card" in parsed ? matching(parsed.card, /^\d{1,20}$/) : undefined;
  const check = "check" in parsed ? matching(parsed.check, /^[a-z0-9/-]{1,200}$/) : undefined;
  return { ask, ...(thread && { thread }), ...(card && { card }), ...(check && { check }) };
}

const matching = (value: unknown, form: RegExp): string | undefined =>
  typeof value === "string" && form.test(value) ? value : undefined;

function parse(value: unknown): unknown {
  if (typeof value !== "string" || value.length > LIMITS.buttonValue) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
