import type { types } from "@slack/bolt";
import type { Card } from "../../../card/card.ts";
import { cardText, phrasesOf } from "../../../phrases/card-text.ts";
import { noteCard } from "../../../surface/help.ts";
import { wordsAround } from "../../../surface/talk.ts";
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
  const words = wordsAround(shown, frame.words);
  return {
    text: topLevel(cardText(shown.card)),
    blocks: fitMessage(answerBlocks(shown, { ...frame, words }), words),
  };
}

/** The card from its title to its buttons. */
export function answerBlocks(shown: Shown, frame: Frame): types.KnownBlock[] {
  const header: types.HeaderBlock = { type: "header", text: plain(shown.card.title, LIMITS.headerText) };
  return [header, ...contentOf(shown.card), ...prompts(shown), actions(shown, frame)];
}

function prompts({ card }: Shown): types.RichTextBlock[] {
  return card.blocks.flatMap((block) =>
    block.type === "choices" && block.prompt ? [richText(paragraph(block.prompt))] : [],
  );
}

/** A card of our own without title and buttons: a sentence or two, and where to go. */
export function renderNote(card: Card): SlackMessage {
  return { text: topLevel(cardText(card)), blocks: contentOf(card) };
}

/** One sentence, for when there is no card. */
export const sentence = (text: string): SlackMessage => renderNote(noteCard(text));

const contentOf = ({ blocks, language }: Pick<Card, "blocks" | "language">) =>
  blocks.flatMap((block) => (block.type === "choices" ? [] : renderBlock(block, phrasesOf({ language }))));

const topLevel = (text: string) => clampEscaped(escape(filled(text)), LIMITS.topLevelText);
