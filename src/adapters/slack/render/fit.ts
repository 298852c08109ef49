import type { types } from "@slack/bolt";
import { LIMITS, lengthOf } from "../limits.ts";
import { SHORTENED } from "../words.ts";
import { paragraph, richText } from "./rich-text.ts";

type Blocks = types.KnownBlock[];

/** `blocks` within what one message may hold. What does not fit goes from before the buttons, and a line says so. */
export function fitMessage(blocks: Blocks): Blocks {
  return fit(blocks, LIMITS.messageBlocks, LIMITS.messageCharacters);
}

/** The same for a modal or the Home tab. */
export function fitView(blocks: Blocks): Blocks {
  return fit(blocks, LIMITS.viewBlocks, LIMITS.messageCharacters);
}

function fit(blocks: Blocks, most: number, mostCharacters: number): Blocks {
  if (blocks.length <= most && charactersOf(blocks) <= mostCharacters) return blocks;
  const last = blocks.slice(-1);
  const kept = [shortened, ...last];
  let room = mostCharacters - charactersOf(kept);
  const head: Blocks = [];
  for (const block of blocks.slice(0, -1)) {
    room -= charactersOf([block]);
    if (room < 0 || head.length === most - kept.length) break;
    head.push(block);
  }
  return [...head, ...kept];
}

const shortened = richText(paragraph(SHORTENED));

/** All text that these blocks hold, in code points. */
export function charactersOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, item) => sum + charactersOf(item), 0);
  if (typeof part !== "object" || part === null) return 0;
  return Object.entries(part).reduce(
    (sum, [key, value]) =>
      sum + (key === "text" && typeof value === "string" ? lengthOf(value) : charactersOf(value)),
    0,
  );
}
