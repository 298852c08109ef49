import type { Block, Card, Tone } from "./card.ts";
import { shownSources, sourceText } from "./source-text.ts";

/**
 * A card as plain lines: what a notification shows, a screen reader reads and a surface without blocks prints.
 * The same facts in the same order; code spans lose their back-ticks.
 */
export function plainText(card: Card): string {
  const blocks = card.blocks.map((block) =>
    block.type === "code" ? block.text : unmarked(blockText(block)),
  );
  return [unmarked(card.title), ...blocks].filter(Boolean).join("\n");
}

function blockText(block: Block): string {
  switch (block.type) {
    case "notice":
      return `${TONES[block.tone]}: ${block.text}`;
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
        block.items.map((item, at) => (block.ordered ? `${at + 1}. ${item}` : `- ${item}`)),
      );
    case "links":
      return lines(
        undefined,
        block.links.map(({ label, url }) => `${label}: ${url}`),
      );
    case "source":
      return lines(
        undefined,
        shownSources(block.sources, block.isWhole).map((source) => `${sourceText(source)}: ${source.url}`),
      );
    case "choices":
      return lines(block.prompt, block.choices.length > 0 ? [`You can ask: ${asksOf(block.choices)}.`] : []);
    default:
      return block satisfies never;
  }
}

const TONES: Readonly<Record<Tone, string>> = {
  stop: "This does not work",
  prepare: "First",
  info: "Good to know",
};

const lines = (title: string | undefined, rest: readonly string[]) =>
  [...(title ? [`${title}:`] : []), ...rest].join("\n");

const asksOf = (choices: readonly { ask: string }[]) => choices.map(({ ask }) => ask).join("; ");

const unmarked = (text: string) => text.replaceAll("`", "").trim();
