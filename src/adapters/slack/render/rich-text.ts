import type { types } from "@slack/bolt";
import { clamp } from "../../../surface/cut.ts";
import { LIMITS } from "../limits.ts";
import { clean, filled, spansOf } from "../text-out.ts";

/**
 * Prose goes out as rich_text: what stands in a `text` element is shown as it is, so nothing in it can ping, link or format.
 * https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 */
export function richText(...elements: types.RichTextBlock["elements"]): types.RichTextBlock {
  return { type: "rich_text", elements };
}

export function paragraph(text: string): types.RichTextSection {
  return { type: "rich_text_section", elements: inline(text) };
}

export function bold(text: string): types.RichTextText {
  return { type: "text", text: shown(text), style: { bold: true } };
}

/** @param start the number of the first item, where a list goes on */
export function list(items: readonly string[], ordered: boolean, start = 1): types.RichTextList {
  return {
    type: "rich_text_list",
    style: ordered ? "ordered" : "bullet",
    ...(ordered && start > 1 ? { offset: start - 1 } : {}),
    elements: items.map(paragraph),
  };
}

export function preformatted(text: string): types.RichTextPreformatted {
  return { type: "rich_text_preformatted", elements: [{ type: "text", text: shown(text) }] };
}

/** Text with its code spans. */
export function inline(text: string): types.RichTextText[] {
  const spans = spansOf(clamp(filled(text), LIMITS.richText));
  return spans.map((span) => ({
    type: "text",
    text: span.text,
    ...(span.code ? { style: { code: true } } : {}),
  }));
}

/** Text for one element: never empty, never too long. */
export function shown(text: string): string {
  return filled(clamp(clean(text), LIMITS.richText));
}
