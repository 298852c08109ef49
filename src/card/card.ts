/**
 * A card: what the user reads, as plain data. Every surface renders the same card.
 *
 * Text fields hold plain words and `code spans` in back-ticks, nothing else: no Markdown, no links.
 * A renderer turns the spans into its own code style and escapes all the rest.
 */
export interface Card {
  readonly title: string;
  /** What everybody sees: the answer first. */
  readonly blocks: readonly Block[];
  /** What stands behind "More": notes, the other protocols, changes, further sources. */
  readonly more?: readonly Block[];
  /** The language of its words, ISO 639-1. */
  readonly language?: string;
}

/** The card with all that stands behind "More", its buttons still last. */
export function wholeCard(card: Card): Card {
  const { blocks, more = [] } = card;
  const last = blocks.filter(({ type }) => type === "source" || type === "choices");
  return {
    ...card,
    blocks: [
      ...blocks.filter((block) => !last.includes(block)),
      ...more,
      ...last.map((block) => (block.type === "source" ? { ...block, isWhole: true as const } : block)),
    ],
    more: [],
  };
}

/**
 * - `notice`: what does not work or must be done first. `stop` = cannot work, `prepare` = do this first, `info` = good to know.
 * - `text`: a paragraph.
 * - `facts`: label and value pairs to copy (`code: true` marks a value to copy to the letter).
 * - `list`: points, or numbered steps where `ordered`.
 * - `code`: a snippet; `language` as in a Markdown fence, `filename` where one is customary.
 * - `links`: pages to open.
 * - `source`: where the facts come from, the best first. A surface shows that one, and all of them where `isWhole`.
 * - `choices`: what to ask next; a surface shows them as buttons. `ask` is a whole question for the engine.
 */
export type Block =
  | { readonly type: "notice"; readonly tone: Tone; readonly text: string }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "facts"; readonly title?: string; readonly rows: readonly Fact[] }
  | {
      readonly type: "list";
      readonly title?: string;
      readonly ordered: boolean;
      /** The number of the first item, where a list goes on. */
      readonly start?: number;
      readonly items: readonly string[];
    }
  | { readonly type: "code"; readonly language: string; readonly filename?: string; readonly text: string }
  | { readonly type: "links"; readonly links: readonly Link[] }
  | { readonly type: "source"; readonly sources: readonly CardSource[]; readonly isWhole?: true }
  | { readonly type: "choices"; readonly prompt?: string; readonly choices: readonly Choice[] };

export type Tone = "stop" | "prepare" | "info";

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly code: boolean;
}

export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface CardSource {
  readonly url: string;
  /** Who published it, with its title where that says more: `Example Help: App passwords`. */
  readonly label: string;
  /** The day on which somebody read it, YYYY-MM-DD; null if nobody has: then it is no proof. */
  readonly checked: string | null;
  /** When the page itself was last changed, where that is older: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly asOf?: string;
  /** It lists many providers and is none of them. */
  readonly isList?: true;
}

/** `label` is at most 34 characters (Discord's guideline for a button), `ask` at most 80. */
export interface Choice {
  readonly label: string;
  readonly ask: string;
}
