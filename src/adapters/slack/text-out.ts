import { withoutControls } from "./text-in.ts";

/** A card's text is plain words and `code spans`: this is one or the other. */
export interface Span {
  readonly text: string;
  readonly code: boolean;
}

/** Spans of a card's text. A back-tick without its partner is an ordinary character. */
export function spansOf(text: string): Span[] {
  const parts = clean(text).split(/`([^`\n]+)`/);
  return parts.map((part, at) => ({ text: part, code: at % 2 === 1 })).filter((span) => span.text !== "");
}

/**
 * mrkdwn that says `text` and does nothing else: no mention, no link.
 * Slack asks for these three to be escaped: https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escape(text: string): string {
  return clean(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** A value in code style, to be copied to the letter. */
export function code(value: string): string {
  return `\`${escape(value).replace(/`/g, "'")}\``;
}

/** `<url|label>`; the characters that would end either part are taken out of it. */
export function link(url: string, label: string): string {
  const target = clean(url)
    .replace(/[|<>\s]/g, encodeURIComponent)
    .replace(/&/g, "&amp;");
  return `<${target}|${escape(label).replace(/\|/g, "¦")}>`;
}

/** Without what Slack refuses or draws as a box: lone surrogates, control characters. */
export function clean(text: string): string {
  return withoutControls(text.toWellFormed());
}

/** Slack refuses empty texts; a card that has one shows that something is missing. */
export function filled(text: string): string {
  return text.trim() === "" ? "…" : text;
}
