import type { types } from "@slack/bolt";
import type { Choice } from "../../../card/card.ts";
import type { Answer } from "../../../engine/answer-types.ts";
import { phrasesOf } from "../../../phrases/card-text.ts";
import { connectionIn } from "../../../phrases/connection/catalogue.ts";
import { clamp } from "../../../surface/cut.ts";
import type { Shown as Given } from "../../../surface/talk.ts";
import type { Words } from "../../../surface/words/index.ts";
import {
  ACTION_CHECK,
  ACTION_MORE,
  ACTION_PERSON,
  ACTION_SHOW,
  askId,
  encodeValue,
  pickId,
  voteId,
} from "../action-ids.ts";
import { LIMITS } from "../limits.ts";
import { clean } from "../text-out.ts";

/** What of an answer is drawn. */
export type Shown = Pick<Answer, "card" | "ask" | "slots"> & Pick<Given, "voteId" | "hasPerson" | "checkId">;

/** For whom a card is drawn. */
export interface Frame {
  /** Who sees it, which decides what can be done with it. A `copy` is one person's, of a card that all see. */
  readonly seenBy: "all" | "asker" | "copy" | "view";
  readonly words: Words;
  /** The thread that "Show to everyone" posts in. */
  readonly thread?: string | undefined;
}

const BLOCK_ID = "actions";

/**
 * The one row of buttons: what to ask next, More, "Show to everyone" where only one person sees the card, the provider picker,
 * and whether it was right.
 */
export function actions(shown: Shown, frame: Frame): types.ActionsBlock {
  const last = [
    ...moreButton(shown),
    ...checkButton(shown),
    ...(frame.seenBy === "asker" ? [showButton(shown.ask, frame)] : []),
    picker(shown.slots.protocol, frame.words),
    ...feedback(shown, frame),
  ];
  const choices = choicesOf(shown).slice(0, LIMITS.actionElements - last.length);
  return { type: "actions", block_id: BLOCK_ID, elements: [...choices.map(askButton), ...last] };
}

/** Buttons with the same question would only be noise. */
function choicesOf({ card }: Shown): Choice[] {
  const all = card.blocks.flatMap((block) => (block.type === "choices" ? block.choices : []));
  return [...new Map(all.map((choice) => [choice.ask, choice])).values()];
}

function askButton(choice: Choice, index: number): types.Button {
  return button(askId(index), choice.label, encodeValue({ ask: choice.ask }));
}

/** Where something stands behind it. */
function moreButton({ card, ask }: Shown): types.Button[] {
  const { more = [] } = card;
  return more.length > 0 ? [button(ACTION_MORE, phrasesOf(card).button.more, encodeValue({ ask }))] : [];
}

/** Where the card's servers may be looked at. */
function checkButton({ card, ask, voteId, checkId: check }: Shown): types.Button[] {
  if (check === undefined) return [];
  const { button: label } = connectionIn(phrasesOf(card).language);
  return [button(ACTION_CHECK, label, encodeValue({ ask, check, ...(voteId && { card: voteId }) }))];
}

function showButton(ask: string, { thread, words }: Frame): types.Button {
  return button(ACTION_SHOW, words.showToEveryone, encodeValue(thread ? { ask, thread } : { ask }));
}

/** "Was this right?", small, and somebody to ask where there is one. */
function feedback({ voteId: card, ask, hasPerson }: Shown, { words, thread }: Frame): types.Button[] {
  if (card === undefined) return [];
  const value = encodeValue({ ask, card });
  const { right, wrong, askPerson } = words.feedback;
  const vote = (sign: string, kind: "right" | "wrong", label: string): types.Button => ({
    ...button(voteId(kind), sign, value),
    accessibility_label: clamp(label, LIMITS.buttonText),
  });
  const person = encodeValue({ ask, card, ...(thread && { thread }) });
  return [
    vote("👍", "right", right),
    vote("👎", "wrong", wrong),
    ...(hasPerson ? [button(ACTION_PERSON, askPerson, person)] : []),
  ];
}

function button(action_id: string, label: string, value: string): types.Button {
  return { type: "button", action_id, text: plain(label, LIMITS.buttonText), value };
}

/** Suggestions from the first key on: Slack's default would wait for three. */
function picker(protocol: Answer["slots"]["protocol"], words: Words): types.ExternalSelect {
  return {
    type: "external_select",
    action_id: pickId(protocol),
    placeholder: plain(words.anotherProvider, LIMITS.placeholder),
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
