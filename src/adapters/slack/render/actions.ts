import type { types } from "@slack/bolt";
import type { Choice } from "../../../card/card.ts";
import type { Answer } from "../../../engine/answer-types.ts";
import { ACTION_SHOW, askId, encodeValue, pickId } from "../action-ids.ts";
import { clamp, LIMITS } from "../limits.ts";
import { clean } from "../text-out.ts";
import { PICKER_PLACEHOLDER, SHOW_TO_EVERYONE } from "../words.ts";

/** Who sees a card, which decides what can be done with it. */
export type Surface = "shared" | "private" | "view";

export interface ActionsOptions {
  readonly surface: Surface;
  /** The thread that "Show to everyone" posts in. */
  readonly thread?: string | undefined;
}

const BLOCK_ID = "actions";

/** The one row of buttons: what to ask next, "Show to everyone" where only one person sees the card, and the provider picker. */
export function actions(answer: Answer, options: ActionsOptions): types.ActionsBlock {
  const last = [
    ...(options.surface === "private" ? [showButton(answer.ask, options.thread)] : []),
    picker(answer),
  ];
  const choices = choicesOf(answer).slice(0, LIMITS.actionElements - last.length);
  return { type: "actions", block_id: BLOCK_ID, elements: [...choices.map(askButton), ...last] };
}

/** Buttons with the same question would only be noise. */
function choicesOf(answer: Answer): Choice[] {
  const all = answer.card.blocks.flatMap((block) => (block.type === "choices" ? block.choices : []));
  return [...new Map(all.map((choice) => [choice.ask, choice])).values()];
}

export function askButton(choice: Choice, index: number): types.Button {
  return button(askId(index), choice.label, encodeValue({ ask: choice.ask }));
}

function showButton(ask: string, thread: string | undefined): types.Button {
  return button(ACTION_SHOW, SHOW_TO_EVERYONE, encodeValue(thread ? { ask, thread } : { ask }));
}

function button(action_id: string, label: string, value: string): types.Button {
  return { type: "button", action_id, text: plain(label, LIMITS.buttonText), value };
}

/** Suggestions from the first key on: Slack's default would wait for three. */
export function picker(answer?: Answer): types.ExternalSelect {
  return {
    type: "external_select",
    action_id: pickId(answer?.slots.protocol),
    placeholder: plain(PICKER_PLACEHOLDER, LIMITS.placeholder),
    min_query_length: 0,
  };
}

/** Text without mark-up, for buttons, titles and labels. Never empty. */
export function plain(text: string, limit: number): types.PlainTextElement {
  return {
    type: "plain_text",
    text: clamp(clean(text).replaceAll("`", "").trim() || "…", limit),
    emoji: false,
  };
}
