import type { Block, Card, Tone } from "./card.ts";
import { type SourceWords, shownSources, sourceText } from "./source-text.ts";

/** Our own words in the text of a card. */
export interface CardWords {
  readonly tone: Readonly<Record<Tone, string>>;
  readonly canAsk: (asks: string) => string;
  readonly source: SourceWords;
  /** The language that dates are written in. */
  readonly language: string;
}

/**
 * A card as plain lines: what a notification shows, a screen reader reads and a surface without blocks prints.
 * The same facts in the same order; code spans lose their back-ticks.
 */
export function plainText(card: Card, words: CardWords): string {
  const blocks = card.blocks.map((block) =>
    block.type === "code" ? block.text : unmarked(blockText(block, words)),
  );
  return [unmarked(card.title), ...blocks].filter(Boolean).join("\n");
}

function blockText(block: Block, words: CardWords): string {
  switch (block.type) {
    case "notice":
      return `${words.tone[block.tone]}: ${block.text}`;
    case "text":
    case "code":
      return block.text;
    case "facts":
      return lines(
        block.title,
        block.rows.map(({ label, value }) => `${label}: ${value}`),
      );
    case "list":
      return lines(
        block.title,
        block.items.map((item, at) => (block.ordered ? `${at + (block.start ?? 1)}. ${item}` : `- ${item}`)),
      );
    case "links":
      return lines(
        undefined,
        block.links.map(({ label, url }) => `${label}: ${url}`),
      );
    case "source":
      return lines(
        undefined,
        shownSources(block.sources, block.isWhole).map(
          (source) => `${sourceText(source, words.source, words.language)}: ${source.url}`,
        ),
      );
    case "choices":
      return lines(block.prompt, block.choices.length > 0 ? [words.canAsk(asksOf(block.choices))] : []);
    default:
      return block satisfies never;
  }
}

/** Words of a text, as a reader counts them. */
export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const lines = (title: string | undefined, rest: readonly string[]) =>
  [...(title ? [`${title}:`] : []), ...rest].join("\n");

const asksOf = (choices: readonly { ask: string }[]) => choices.map(({ ask }) => ask).join("; ");

const unmarked = (text: string) => text.replaceAll("`", "").trim();
