import type { types } from "@slack/bolt";
import type { Block, Link, Tone } from "../../../card/card.ts";
import { shownSources } from "../../../card/source-text.ts";
import { LIMITS, split } from "../limits.ts";
import { facts } from "./facts.ts";
import { bold, inline, list, paragraph, preformatted, richText, shown } from "./rich-text.ts";
import { source } from "./source.ts";

type Section = types.RichTextSection;

/** Every kind of block but the choices, which become the one row of buttons at the end (see `actions.ts`). */
export type ContentBlock = Exclude<Block, { type: "choices" }>;

/** One block of a card as Block Kit. Pure; empty where the block has nothing to show. */
export function renderBlock(block: ContentBlock): types.KnownBlock[] {
  switch (block.type) {
    case "notice":
      return [richText(notice(block.tone, block.text))];
    case "text":
      return split(block.text, LIMITS.richText).map((part) => richText(paragraph(part)));
    case "facts":
      return block.rows.length > 0 ? facts(block.rows, block.title) : [];
    case "list":
      return block.items.length > 0
        ? [richText(...heading(block.title), list(block.items, block.ordered))]
        : [];
    case "code":
      return split(block.text, LIMITS.richText).map((part, at) =>
        richText(...heading(at === 0 ? block.filename : undefined), preformatted(part)),
      );
    case "links":
      return block.links.length > 0 ? [richText(links(block.links))] : [];
    case "source":
      return block.sources.length > 0 ? [source(shownSources(block.sources, block.isWhole))] : [];
    default:
      return block satisfies never;
  }
}

const SIGNS: Readonly<Record<Tone, string>> = { stop: "⛔", prepare: "⚠️", info: "ℹ️" };

function notice(tone: Tone, text: string): Section {
  return {
    type: "rich_text_section",
    elements: [{ type: "text", text: `${SIGNS[tone]} ` }, ...inline(text)],
  };
}

function heading(title: string | undefined): Section[] {
  return title ? [{ type: "rich_text_section", elements: [bold(title)] }] : [];
}

function links(all: readonly Link[]): Section {
  const elements = all.flatMap((one, at) => [...(at > 0 ? [dot] : []), element(one)]);
  return { type: "rich_text_section", elements };
}

const dot: types.RichTextText = { type: "text", text: "  ·  " };

/** A page to open; one whose address Slack would not take is only named. */
function element({ label, url }: Link): types.RichTextText | types.RichTextLink {
  const usable = /^https?:\/\//.test(url) && url.length <= LIMITS.url;
  const text = shown(label);
  return usable ? { type: "link", url, text } : { type: "text", text };
}
