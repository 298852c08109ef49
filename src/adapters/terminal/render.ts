import type { Block, Card, CardSource, Fact } from "../../card/card.ts";
import { shownSources, sourceText } from "../../card/source-text.ts";
import type { Paint } from "./colour.ts";
import { columns, wrap } from "./wrap.ts";

const TONE = { stop: "✗", prepare: "!", info: "·" } as const;

/** A card for a terminal: at most 80 columns, values aligned, blocks apart. */
export function renderCard(card: Card, paint: Paint): string {
  return [paint.bold(wrap(clean(card.title))), ...card.blocks.map((block) => renderBlock(block, paint))]
    .filter((text) => text !== "")
    .join("\n\n");
}

function renderBlock(block: Block, paint: Paint): string {
  switch (block.type) {
    case "notice": {
      const text = wrap(clean(block.text), `${TONE[block.tone]} `);
      return block.tone === "stop" ? paint.stop(text) : block.tone === "prepare" ? paint.prepare(text) : text;
    }
    case "text":
      return wrap(clean(block.text));
    case "facts":
      return titled(block.title, factLines(block.rows, paint), paint);
    case "list":
      return titled(
        block.title,
        block.items.map((item, index) => bullet(clean(item), block.ordered ? index + 1 : undefined)),
        paint,
      );
    case "code":
      return titled(
        block.filename,
        block.text.split("\n").map((line) => `    ${safe(line)}`),
        paint,
      );
    case "links":
      return block.links.map((link) => wrap(`${clean(link.label)}: ${link.url}`, "", "  ")).join("\n");
    case "source":
      return shownSources(block.sources, block.isWhole)
        .map((source) => paint.dim(sourceLines(source)))
        .join("\n");
    case "choices":
      return [
        block.prompt ? wrap(clean(block.prompt)) : "",
        ...block.choices.map((choice) => paint.dim(`  > ${clean(choice.ask)}`)),
      ]
        .filter((text) => text !== "")
        .join("\n");
    default:
      return block satisfies never;
  }
}

/** Who says so and since when, with the page below. */
function sourceLines(source: CardSource): string {
  return `${wrap(clean(sourceText(source)), "", "  ")}\n  ${safe(source.url)}`;
}

function titled(title: string | undefined, lines: readonly string[], paint: Paint): string {
  return [...(title ? [paint.bold(clean(title))] : []), ...lines].join("\n");
}

/** Labels in one column, values in the next; a label too long for it gets its own line. */
function factLines(rows: readonly Fact[], paint: Paint): string[] {
  const label = Math.min(22, Math.max(...rows.map((row) => columns(clean(row.label)))));
  const indent = " ".repeat(label + 4);
  return rows.flatMap((row) => {
    const name = clean(row.label);
    const value = wrap(clean(row.value), indent).slice(indent.length);
    const text = row.code ? paint.value(value) : value;
    if (columns(name) > label) return [`  ${name}`, `${indent}${text}`];
    return [`  ${name}${" ".repeat(label - columns(name))}  ${text}`];
  });
}

function bullet(text: string, number: number | undefined): string {
  return wrap(text, number === undefined ? "  - " : `  ${number}. `);
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Nothing that a terminal would take for a command. */
const safe = (text: string) => text.replace(CONTROL, "");
const clean = (text: string) => safe(text).replaceAll("`", "");
