import type { types } from "@slack/bolt";
import { characters } from "../../../surface/cut.ts";
import type { Words } from "../../../surface/words/index.ts";
import { LIMITS } from "../limits.ts";
import { paragraph, richText } from "./rich-text.ts";

type Blocks = types.KnownBlock[];

/** `blocks` within what one message may hold. What does not fit goes from before the buttons, and a line says so. */
export function fitMessage(blocks: Blocks, words: Words): Blocks {
  return fit(blocks, LIMITS.messageBlocks, words);
}

/** The same for a modal or the Home tab. */
export function fitView(blocks: Blocks, words: Words): Blocks {
  return fit(blocks, LIMITS.viewBlocks, words);
}

function fit(blocks: Blocks, most: number, { shortened }: Words): Blocks {
  if (blocks.length <= most && charactersOf(blocks) <= LIMITS.messageCharacters) return blocks;
  const last = blocks.slice(-1);
  const kept = [richText(paragraph(shortened)), ...last];
  let room = LIMITS.messageCharacters - charactersOf(kept);
  const head: Blocks = [];
  for (const block of blocks.slice(0, -1)) {
    room -= charactersOf([block]);
    if (room < 0 || head.length === most - kept.length) break;
    head.push(block);
  }
  return [...head, ...kept];
}

/** All text that these blocks hold, in code points. */
export function charactersOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, item) => sum + charactersOf(item), 0);
  if (typeof part !== "object" || part === null) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) =>
      sum + (key === "text" && typeof value === "string" ? characters(value) : charactersOf(value)),
    0,
  );
}
