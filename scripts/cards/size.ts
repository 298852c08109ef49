import { paintFor, renderCard } from "../../src/adapters/terminal/index.ts";
import type { Card } from "../../src/card/card.ts";
import { wordCount } from "../../src/card/plain-text.ts";
import { withoutButtons } from "../../src/engine/compose/budget.ts";
import { cardText } from "../../src/phrases/card-text.ts";

/** Columns of a phone held upright. */
export const PHONE = 40;

const PLAIN = paintFor({ isTTY: false }, {});

export interface Size {
  /** Of the card with its source, the buttons aside. */
  readonly words: number;
  /** On a phone, without the buttons. */
  readonly lines: number;
  /** The buttons that lead on, and More. */
  readonly buttons: number;
}

/** How long a card is. */
export function sizeOf(card: Card): Size {
  const blocks = card.blocks.filter(({ type }) => type !== "choices");
  const choices = card.blocks.flatMap((block) => (block.type === "choices" ? block.choices : []));
  return {
    words: wordCount(cardText({ ...card, blocks: card.blocks.map(withoutButtons) })),
    lines: renderCard({ ...card, blocks }, PLAIN, PHONE).split("\n").length,
    buttons: choices.length + ((card.more ?? []).length > 0 ? 1 : 0),
  };
}
