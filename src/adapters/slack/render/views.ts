import type { types } from "@slack/bolt";
import { wordsAround } from "../../../surface/talk.ts";
import type { Words } from "../../../surface/words/index.ts";
import { INPUT_ACTION, INPUT_BLOCK, VIEW_ANSWER, VIEW_LOOKUP } from "../action-ids.ts";
import { LIMITS } from "../limits.ts";
import { type Frame, plain, type Shown } from "./actions.ts";
import { fitView } from "./fit.ts";
import { answerBlocks } from "./message.ts";

/** The modal that asks. `example`: a question as somebody types it. */
export function lookupView(words: Words, example: string): types.ModalView {
  const { submit, label, hint } = words.lookup;
  const input: types.InputBlock = {
    type: "input",
    block_id: INPUT_BLOCK,
    label: plain(label, LIMITS.fieldText),
    hint: plain(hint, LIMITS.fieldText),
    element: {
      type: "plain_text_input",
      action_id: INPUT_ACTION,
      placeholder: plain(example, LIMITS.placeholder),
      max_length: LIMITS.text,
      multiline: true,
    },
  };
  return { ...modal(VIEW_LOOKUP, words), submit: plain(submit, LIMITS.viewTitle), blocks: [input] };
}

/** The modal that answers. `note`: something of ours above the card. */
export function answerView(
  shown: Shown,
  frame: Omit<Frame, "seenBy">,
  note: readonly types.KnownBlock[] = [],
): types.ModalView {
  const words = wordsAround(shown, frame.words);
  const blocks = [...note, ...answerBlocks(shown, { ...frame, words, seenBy: "view" })];
  return { ...modal(VIEW_ANSWER, words), blocks: fitView(blocks, words) };
}

function modal(callback_id: string, { lookup }: Words): Omit<types.ModalView, "blocks"> {
  return {
    type: "modal",
    callback_id,
    title: plain(lookup.title, LIMITS.viewTitle),
    close: plain(lookup.close, LIMITS.viewTitle),
  };
}

/** The Home tab: what the bot does, how to ask, and examples to press. */
export function homeView(help: Shown, words: Words): types.HomeView {
  return { type: "home", blocks: fitView(answerBlocks(help, { words, seenBy: "view" }), words) };
}
