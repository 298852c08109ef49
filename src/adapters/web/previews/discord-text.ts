import { longDay } from "../../../card/source-text.ts";
import { type Html, html, isWeb } from "../html/html.ts";
import { pieces } from "../html/pieces.ts";

/** Spans of Discord's Markdown that our messages have. https://support.discord.com/hc/en-us/articles/210298617 */
const SPAN =
  /``([^`\n]{1,4000})``|`([^`\n]{1,4000})`|\*\*([^*\n]{1,500})\*\*|\[((?:\\.|[^\]\\\n]){1,500})\]\(([^()\s]{1,2000})\)|<t:(\d{1,12}):D>/g;
const FENCE = /```[\w+-]{0,20}\n([^]*?)```/g;

/** A text of Discord's drawn: its code blocks, and line for line the rest. */
export const discordText = (text: string): readonly Html[] =>
  pieces(text, FENCE, ([, code]) => html`<pre tabindex="0">${code}</pre>`, lines);

const lines = (text: string): Html[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map(drawLine);

function drawLine(line: string): Html {
  const [, mark = "", rest = line] = /^(### |-# |- |\d{1,3}\. )?(.*)$/.exec(line) ?? [];
  if (mark === "### ") return html`<p class="header">${spans(rest)}</p>`;
  if (mark === "-# ") return html`<p class="context">${spans(rest)}</p>`;
  return mark === ""
    ? html`<p>${spans(rest)}</p>`
    : html`<p class="item"><span>${mark === "- " ? "•" : mark}</span> <span>${spans(rest)}</span></p>`;
}

const spans = (text: string) => pieces(text, SPAN, span, (plain) => [html`${unescaped(plain)}`]);

function span([, twice, code, bold, label = "", url, seconds]: RegExpExecArray): Html {
  if (bold !== undefined) return html`<b>${unescaped(bold)}</b>`;
  if (seconds !== undefined) return html`${dayOf(Number(seconds))}`;
  if (url === undefined) return html`<code>${(twice ?? code ?? "").trim()}</code>`;
  return isWeb(url)
    ? html`<a href="${url}" rel="noreferrer">${unescaped(label)}</a>`
    : html`${unescaped(label)}`;
}

const dayOf = (seconds: number) => longDay(new Date(seconds * 1_000).toISOString().slice(0, 10));

/** A backslash takes its meaning from the sign that follows. */
const unescaped = (text: string) => text.replace(/\\([^\w\s])/g, "$1");
