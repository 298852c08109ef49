import type { Block, Card, CardSource, Choice, Fact } from "../../card/card.ts";
import { shownSources, sourceText } from "../../card/source-text.ts";
import { languageIn, type Phrases, phrasesIn } from "../../phrases/index.ts";
import type { Paint } from "./colour.ts";
import { columns, WIDTH, wrap } from "./wrap.ts";

const TONE = { stop: "✗", prepare: "!", info: "·" } as const;

/** What a card is drawn on. */
interface Page {
  readonly paint: Paint;
  readonly width: number;
  readonly phrases: Phrases;
}

/**
 * A card for a terminal: values aligned, blocks apart.
 *
 * @param width columns to write in
 * @param more how one comes to what stands behind More, told where there is any
 */
export function renderCard(card: Card, paint: Paint, width = WIDTH, more = ""): string {
  const page = { paint, width, phrases: phrasesIn(languageIn(card.language) ?? "en") };
  const hasMore = more !== "" && (card.more ?? []).length > 0;
  const title = paint.bold(fold(clean(card.title), page));
  const blocks = card.blocks.map((block) => renderBlock(block, page)).filter((text) => text !== "");
  const parts = [...blocks, ...(hasMore ? [paint.dim(`  > ${more}`)] : [])].join("\n\n");
  return parts === "" ? title : `${title}${width < NARROW ? "\n" : "\n\n"}${parts}`;
}

/** Below so many columns every line counts. */
const NARROW = 60;

const fold = (text: string, { width }: Page, first = "", rest?: string) => wrap(text, first, rest, width);

function renderBlock(block: Block, page: Page): string {
  const { paint } = page;
  switch (block.type) {
    case "notice": {
      const text = fold(clean(block.text), page, `${TONE[block.tone]} `);
      return block.tone === "stop" ? paint.stop(text) : block.tone === "prepare" ? paint.prepare(text) : text;
    }
    case "text":
      return fold(clean(block.text), page);
    case "facts":
      return titled(block.title, factLines(block.rows, page), paint);
    case "list":
      return titled(
        block.title,
        block.items.map((item, index) =>
          bullet(clean(item), block.ordered ? index + (block.start ?? 1) : undefined, page),
        ),
        paint,
      );
    case "code":
      return titled(
        block.filename,
        block.text.split("\n").map((line) => `    ${safe(line)}`),
        paint,
      );
    case "links":
      return block.links.map((link) => fold(`${clean(link.label)}: ${link.url}`, page, "", "  ")).join("\n");
    case "source":
      return shownSources(block.sources, block.isWhole)
        .map((source) => paint.dim(sourceLines(source, page, block.isWhole === true)))
        .join("\n");
    case "choices":
      return [
        block.prompt ? fold(clean(block.prompt), page) : "",
        ...block.choices.map((choice) => paint.dim(`  > ${clean(asked(choice))}`)),
      ]
        .filter((text) => text !== "")
        .join("\n");
    default:
      return block satisfies never;
  }
}

/** Who says so and since when, with the page below. */
/** At a glance whose word it is, and of when; the page itself where the whole card is shown. */
function sourceLines(source: CardSource, page: Page, isWhole: boolean): string {
  const { source: words, language } = page.phrases;
  const line = fold(clean(sourceText(source, words, language)), page, "", "  ");
  return isWhole ? `${line}\n  ${safe(source.url)}` : line;
}

function titled(title: string | undefined, lines: readonly string[], paint: Paint): string {
  return [...(title ? [paint.bold(clean(title))] : []), ...lines].join("\n");
}

/** What to type next; of a question that names an entry by its id, what it is called. */
const asked = ({ ask, label }: Choice) => (ask.includes(":") && !ask.includes(": ") ? label : ask);

/** A label takes at most such a part of the width. */
const LABEL_SHARE = 0.3;

/** Labels in one column, values in the next; a label too long for it gets its own line. */
function factLines(rows: readonly Fact[], page: Page): string[] {
  const most = Math.floor(page.width * LABEL_SHARE);
  const fitting = rows.map((row) => columns(clean(row.label))).filter((label) => label <= most);
  const label = Math.max(0, ...fitting);
  const indent = " ".repeat(label > 0 ? label + 4 : 4);
  return rows.flatMap((row) => {
    const name = clean(row.label);
    const value = fold(clean(row.value), page, indent).slice(indent.length);
    const text = row.code ? page.paint.value(value) : value;
    if (columns(name) > label) return [`  ${name}`, `${indent}${text}`];
    return [`  ${name}${" ".repeat(label - columns(name))}  ${text}`];
  });
}

function bullet(text: string, number: number | undefined, page: Page): string {
  return fold(text, page, number === undefined ? "  - " : `  ${number}. `);
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Nothing that a terminal would take for a command. */
const safe = (text: string) => text.replace(CONTROL, "");
const clean = (text: string) => safe(text).replaceAll("`", "");
