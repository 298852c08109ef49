import type { types } from "@slack/bolt";
import { plainText } from "../../../card/plain-text.ts";
import { clampEscaped, LIMITS } from "../limits.ts";
import type { SlackMessage } from "../outbox.ts";
import { escape, filled } from "../text-out.ts";
import { actions, type Frame, plain, type Shown } from "./actions.ts";
import { renderBlock } from "./block.ts";
import { fitMessage } from "./fit.ts";
import { paragraph, richText } from "./rich-text.ts";

/** An answer as one Slack message: valid whatever the card holds, and the same facts as text. Pure. */
export function renderMessage(shown: Shown, frame: Frame): SlackMessage {
  if (shown.card.blocks.length === 0) return sentence(shown.card.title);
  return {
    text: topLevel(plainText(shown.card)),
    blocks: fitMessage(answerBlocks(shown, frame), frame.words),
  };
}

/** The card from its title to its buttons. */
export function answerBlocks(shown: Shown, frame: Frame): types.KnownBlock[] {
  const { title, blocks } = shown.card;
  const header: types.HeaderBlock = { type: "header", text: plain(title, LIMITS.headerText) };
  const content = blocks.flatMap((block) => (block.type === "choices" ? [] : renderBlock(block)));
  return [header, ...content, ...prompts(shown), actions(shown, frame)];
}

function prompts({ card }: Shown): types.RichTextBlock[] {
  return card.blocks.flatMap((block) =>
    block.type === "choices" && block.prompt ? [richText(paragraph(block.prompt))] : [],
  );
}

/** One sentence, for when there is no card. */
export function sentence(text: string): SlackMessage {
  return { text: topLevel(text), blocks: [richText(paragraph(text))] };
}

const topLevel = (text: string) => clampEscaped(escape(filled(text)), LIMITS.topLevelText);
