import type { Block, Card } from "../../card/card.ts";
import { plainText, wordCount } from "../../card/plain-text.ts";
import type { Phrases } from "../../phrases/index.ts";
import type { Kind } from "../answer-types.ts";
import type { Draft } from "./draft.ts";

/** Words that a card of each kind may have, its source counted, its buttons not; steps and code are as long as they must be. */
export const WORDS_AT_MOST: Readonly<Record<Kind, number>> = {
  settings: 90,
  concept: 90,
  fix: 130,
  clarify: 60,
  unknown: 60,
  steps: Number.POSITIVE_INFINITY,
  snippet: Number.POSITIVE_INFINITY,
};

/** Of steps, at least so many stay: one alone is no way. */
const STEPS_AT_LEAST = 2;

type Parts = Required<Pick<Card, "blocks" | "more">>;

/** What fits on the card, and what waits behind More; cut between blocks and items, never inside one. */
export function fitCard(draft: Draft, last: readonly Block[], phrases: Phrases): Parts {
  const { kind, counts = kind, answers = 1, title } = draft;
  const room = WORDS_AT_MOST[counts] * answers - wordsOf(last, phrases, title);
  const { opening, blocks, more = [] } = draft;
  if (opening && wordsOf([opening, ...blocks], phrases) <= room)
    return { blocks: [opening, ...blocks], more };
  const { kept, cut } = cutTo(blocks, room, phrases, kind === "fix");
  return { blocks: kept, more: [...(opening ? [opening] : []), ...cut, ...more] };
}

const wordsOf = (blocks: readonly Block[], phrases: Phrases, title = ""): number =>
  wordCount(plainText({ title, blocks: blocks.map(withoutButtons) }, phrases));

/** What is pressed is not read. */
export const withoutButtons = (block: Block): Block =>
  block.type === "choices" ? { ...block, choices: [] } : block;

/** Shortens from the end: what was moved away keeps its order. */
function cutTo(blocks: readonly Block[], room: number, phrases: Phrases, isFix: boolean) {
  const kept = [...blocks];
  const cut: Block[] = [];
  for (let at = kept.length - 1; at > 0 && wordsOf(kept, phrases) > room; at -= 1) {
    const block = kept[at];
    if (!block || !canGo(block)) continue;
    const others = wordsOf([...kept.slice(0, at), ...kept.slice(at + 1)], phrases);
    const split = block.type === "list" ? splitList(block, room - others, phrases, isFix) : undefined;
    if (split) kept.splice(at, 1, split.head);
    else kept.splice(at, 1);
    cut.unshift(split?.rest ?? block);
  }
  return { kept, cut };
}

/** Values, code, warnings and what must be done first stay. */
function canGo(block: Block): boolean {
  if (block.type === "notice") return block.tone === "info";
  return block.type === "text" || block.type === "list" || block.type === "links";
}

type List = Extract<Block, { type: "list" }>;

/** As many items as there is room for; the rest goes on counting behind More. */
function splitList(
  list: List,
  room: number,
  phrases: Phrases,
  isFix: boolean,
): { head: List; rest: List } | undefined {
  const least = list.ordered ? STEPS_AT_LEAST : 1;
  let count = list.items.length - 1;
  while (count > least && wordsOf([{ ...list, items: list.items.slice(0, count) }], phrases) > room)
    count -= 1;
  const head = { ...list, items: list.items.slice(0, count) };
  // A repair keeps its first steps in any case; points of an explanation may all wait.
  const mayGo = !(isFix && list.ordered);
  if (count < least || (mayGo && wordsOf([head], phrases) > room)) return undefined;
  const from = (list.start ?? 1) + count;
  return {
    head,
    rest: { ...list, items: list.items.slice(count), ...(list.ordered ? { start: from } : {}) },
  };
}
