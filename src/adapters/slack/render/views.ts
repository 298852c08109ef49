import type { types } from "@slack/bolt";
import type { Answer } from "../../../engine/answer-types.ts";
import { INPUT_ACTION, INPUT_BLOCK, VIEW_ANSWER, VIEW_LOOKUP } from "../action-ids.ts";
import { HELP_ANSWER } from "../help.ts";
import { LIMITS } from "../limits.ts";
import { MODAL } from "../words.ts";
import { plain } from "./actions.ts";
import { fitView } from "./fit.ts";
import { answerBlocks } from "./message.ts";

/** The modal that asks. */
export function lookupView(): types.ModalView {
  const input: types.InputBlock = {
    type: "input",
    block_id: INPUT_BLOCK,
    label: plain(MODAL.label, LIMITS.fieldText),
    hint: plain(MODAL.hint, LIMITS.fieldText),
    element: {
      type: "plain_text_input",
      action_id: INPUT_ACTION,
      placeholder: plain(MODAL.placeholder, LIMITS.placeholder),
      max_length: LIMITS.text,
      multiline: true,
    },
  };
  return { ...modal(VIEW_LOOKUP), submit: plain(MODAL.submit, LIMITS.viewTitle), blocks: [input] };
}

/** The modal that answers. */
export function answerView(answer: Answer): types.ModalView {
  return { ...modal(VIEW_ANSWER), blocks: fitView(answerBlocks(answer, { surface: "view" })) };
}

function modal(callback_id: string): Omit<types.ModalView, "blocks"> {
  return {
    type: "modal",
    callback_id,
    title: plain(MODAL.title, LIMITS.viewTitle),
    close: plain(MODAL.close, LIMITS.viewTitle),
  };
}

/** The Home tab: what the bot does, how to ask, and examples to press. The same for everybody. */
export function homeView(): types.HomeView {
  return { type: "home", blocks: fitView(answerBlocks(HELP_ANSWER, { surface: "view" })) };
}
