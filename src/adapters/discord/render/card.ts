import type { APIButtonComponent } from "discord.js";
import type { Block, Card, Tone } from "../../../card/card.ts";
import { phrasesOf } from "../../../phrases/card-text.ts";
import { formatText } from "../escape.ts";
import { type Frame, renderBlock } from "./block.ts";
import { type Page, paginate } from "./pages.ts";
import { rows, text, withButtons } from "./parts.ts";

/** The strip at the side of a card: red for what cannot work, amber for what must be done first. */
const ACCENTS: Readonly<Record<Tone, number>> = { stop: 0xd83c3e, prepare: 0xf0b232, info: 0x5865f2 };

/** The buttons of ours that come with an answer: after what to ask next, and in a row of their own. */
export interface OwnButtons {
  readonly next: readonly APIButtonComponent[];
  readonly last: readonly APIButtonComponent[];
}

/** A card as Discord messages, mostly one. The title is the first text, for notifications and screen readers. */
export function renderCard(card: Card, frame: Frame, own: OwnButtons = { next: [], last: [] }): Page[] {
  const title = card.title === "" ? [] : [text(`### ${formatText(card.title)}`)];
  const body = distinct(card.blocks).flatMap((block) =>
    renderBlock(block, { ...frame, phrases: phrasesOf(card) }),
  );
  const parts = [...title, ...withButtons(body, own.next), ...rows(own.last)];
  return paginate(parts, ACCENTS[toneOf(card.blocks)]);
}

/** The same question stands once on a card: Discord refuses two controls with one custom_id. */
function distinct(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  const isNew = (ask: string) => !seen.has(ask) && seen.add(ask) !== undefined;
  return blocks.map((block) =>
    block.type === "choices" ? { ...block, choices: block.choices.filter(({ ask }) => isNew(ask)) } : block,
  );
}

/** The gravest notice gives the colour. */
function toneOf(blocks: readonly Block[]): Tone {
  const tones = blocks.map((block) => (block.type === "notice" ? block.tone : "info"));
  return (["stop", "prepare"] as const).find((tone) => tones.includes(tone)) ?? "info";
}
