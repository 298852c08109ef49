import type { Slots } from "../../../engine/answer-types.ts";
import { clamp } from "../../../surface/cut.ts";
import { ACTION_VOTE, type ButtonValue, decodeValue, pickedProtocol } from "../action-ids.ts";
import { LIMITS } from "../limits.ts";
import { isRecord } from "../record.ts";
import { incomingText } from "../text-in.ts";

/** Where something was pressed, which decides where the answer goes. */
export type Spot =
  | {
      readonly on: "message";
      readonly channel: string;
      readonly ts: string;
      readonly thread: string;
      readonly url: string;
    }
  | {
      readonly on: "private";
      readonly channel: string;
      readonly ts: string;
      readonly thread: string | undefined;
      readonly url: string;
    }
  | { readonly on: "modal"; readonly view: string }
  | { readonly on: "home"; readonly trigger: string };

/** Reads the spot out of a `block_actions` payload. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export function spotOf(body: unknown): Spot | undefined {
  if (!isRecord(body) || !isRecord(body.container)) return undefined;
  const { type, channel_id, message_ts, thread_ts, is_ephemeral } = body.container;
  if (type === "view") return viewSpot(body.view, body.trigger_id);
  if (typeof channel_id !== "string" || typeof message_ts !== "string") return undefined;
  const url = typeof body.response_url === "string" ? body.response_url : "";
  const thread = typeof thread_ts === "string" ? thread_ts : undefined;
  const place = { channel: channel_id, ts: message_ts, url };
  return is_ephemeral === true
    ? { on: "private", ...place, thread }
    : { on: "message", ...place, thread: thread ?? message_ts };
}

function viewSpot(view: unknown, trigger: unknown): Spot | undefined {
  if (!isRecord(view) || typeof view.id !== "string" || typeof trigger !== "string") return undefined;
  return view.type === "home" ? { on: "home", trigger } : { on: "modal", view: view.id };
}

/** What a press asks. */
export interface Asked {
  readonly text: string;
  readonly slots: Slots;
}

/** A button's question, as it stands in its value. */
export function askedBy(action: unknown): ButtonValue | undefined {
  return isRecord(action) ? decodeValue(action.value) : undefined;
}

/** A vote, and the card and question that it is about. */
export function votedBy(action: unknown): (ButtonValue & { card: string; isRight: boolean }) | undefined {
  const value = askedBy(action);
  if (!value?.card || !isRecord(action) || typeof action.action_id !== "string") return undefined;
  const kind = ACTION_VOTE.exec(action.action_id)?.[1];
  return kind ? { ...value, card: value.card, isRight: kind === "right" } : undefined;
}

/** The picked provider's settings, for the protocol that the picker's card was about. */
export function pickedIn(action: unknown): Asked | undefined {
  if (!isRecord(action) || !isRecord(action.selected_option) || typeof action.action_id !== "string")
    return undefined;
  const { text, value: provider } = action.selected_option;
  if (!isRecord(text) || typeof text.text !== "string" || typeof provider !== "string") return undefined;
  const protocol = pickedProtocol(action.action_id);
  const label = clamp(incomingText(text.text), LIMITS.optionText);
  return {
    text: `${label} ${protocol ? `${protocol.toUpperCase()} ` : ""}settings`,
    slots: { provider, ...(protocol ? { protocol } : {}) },
  };
}
