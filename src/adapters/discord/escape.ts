/**
 * What Discord's Markdown reads as a mark, a mention, a timestamp or an emoji, wherever it stands:
 * https://support.discord.com/hc/en-us/articles/210298617 and https://docs.discord.com/developers/reference#message-formatting
 */
const MARKS = /[\\*_~`<[\]]|\|\|/g;
/** Headings, small print, quotes and lists begin at the start of a line only. */
const LINE_START = /^([ \t]*)(#{1,3}|-#|>{1,3}|[-+]|\d{1,9}\.)(?= )/gm;
const WEB_ADDRESS = /https?:\/\/[^\s`<>]+/g;

/** Plain words, so that Discord shows them to the letter. Web addresses stay as they are: a backslash would break them. */
export function escapeMarkdown(text: string): string {
  let escaped = "";
  let end = 0;
  for (const match of text.matchAll(WEB_ADDRESS)) {
    escaped += escapeMarks(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return escaped + escapeMarks(text.slice(end));
}

function escapeMarks(text: string): string {
  return text.replace(MARKS, "\\$&").replace(LINE_START, escapeLineStart);
}

function escapeLineStart(_: string, indent: string, mark: string): string {
  return mark.endsWith(".") ? `${indent}${mark.slice(0, -1)}\\.` : `${indent}\\${mark}`;
}

/** A value in Discord's code style; a value with back-ticks in it gets a longer fence. */
export function codeSpan(value: string): string {
  const line = value.replaceAll("\n", " ");
  if (line.trim() === "") return "";
  return line.includes("`") ? `\`\` ${line.replaceAll("``", "` `")} \`\`` : `\`${line}\``;
}

/** A text of a card (plain words and `code spans`) as Discord Markdown. */
export function formatText(text: string): string {
  const parts = text.split("`");
  const balanced = parts.length % 2 === 1;
  if (!balanced) return escapeMarkdown(text);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeMarkdown(part))).join("");
}

/** A fenced code block; three back-ticks inside are parted by a zero-width space, as Discord knows no other escape. */
export function codeBlock(text: string, language: string): string {
  const fence = "```";
  return `${fence}${language.replace(/[^\w+#-]/g, "")}\n${text.replaceAll(fence, "`\u200b`\u200b`").trimEnd()}\n${fence}`;
}
