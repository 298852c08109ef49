import type { types } from "@slack/bolt";
import type { Answer } from "../../../engine/answer-types.ts";
import { cardText } from "../../../phrases/card-text.ts";
import { clampEscaped, LIMITS } from "../limits.ts";
import type { SlackMessage } from "../outbox.ts";
import { escape, filled } from "../text-out.ts";
import { type ActionsOptions, actions, plain } from "./actions.ts";
import { renderBlock } from "./block.ts";
import { fitMessage } from "./fit.ts";
import { paragraph, richText } from "./rich-text.ts";

/** An answer as one Slack message: valid whatever the card holds, and the same facts as text. Pure. */
export function renderMessage(answer: Answer, options: ActionsOptions): SlackMessage {
  if (answer.card.blocks.length === 0) return sentence(answer.card.title);
  return {
    text: topLevel(cardText(answer.card)),
    blocks: fitMessage(answerBlocks(answer, options)),
  };
}

/** The card from its title to its buttons. */
export function answerBlocks(answer: Answer, options: ActionsOptions): types.KnownBlock[] {
  const header: types.HeaderBlock = { type: "header", text: plain(answer.card.title, LIMITS.headerText) };
  const content = answer.card.blocks.flatMap((block) => (block.type === "choices" ? [] : renderBlock(block)));
  return [header, ...content, ...prompts(answer), actions(answer, options)];
}

function prompts(answer: Answer): types.RichTextBlock[] {
  return answer.card.blocks.flatMap((block) =>
    block.type === "choices" && block.prompt ? [richText(paragraph(block.prompt))] : [],
  );
}

/** One sentence, for when there is no card. */
export function sentence(text: string): SlackMessage {
  return { text: topLevel(text), blocks: [richText(paragraph(text))] };
}

const topLevel = (text: string) => clampEscaped(escape(filled(text)), LIMITS.topLevelText);
