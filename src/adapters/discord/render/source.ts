import type { CardSource } from "../../../card/card.ts";
import { monthOf, noonOf } from "../../../card/source-text.ts";
import { escapeMarkdown } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import type { Words } from "../words/index.ts";
import { line, type Part, text } from "./parts.ts";

/** Where the facts come from and when somebody read it, in small print below a line; one line a page. */
export function sourceLines(sources: readonly CardSource[], words: Words): Part[] {
  const lines = sources.map((source) => `-# ${sourceLine(source, words)}`);
  return lines.length === 0 ? [] : [line(), text([...new Set(lines)].join("\n"))];
}

function sourceLine({ url, label, checked, asOf }: CardSource, words: Words): string {
  const page = masked(url, label);
  if (checked === null) return words.unread(page);
  const changed = asOf === undefined ? null : escapeMarkdown(monthOf(asOf, words.language));
  return words.source(page, timestamp(checked), changed);
}

/** The label as a link; only the label where the address would not work as one, or could not stand in a line. */
function masked(url: string, label: string): string {
  const name = escapeMarkdown((label.trim() || url).replace(/\s+/g, " "));
  const isUsable = /^https?:\/\/\S+$/.test(url) && URL.canParse(url) && url.length <= LIMITS.buttonUrl;
  return isUsable ? `[${name}](${url.replace(/[()<>\\]/g, escapedInUrl)})` : name;
}

/** `encodeURIComponent` leaves parentheses as they are, and one of them would end the link. */
const escapedInUrl = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** A day as the reader's own Discord writes it: https://docs.discord.com/developers/reference#message-formatting */
function timestamp(day: string): string {
  const seconds = noonOf(day);
  return seconds === null ? escapeMarkdown(day) : `<t:${seconds}:D>`;
}
