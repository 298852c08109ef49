import type { Block, Card, Choice, Fact } from "../../../card/card.ts";
import { shownSources, sourceText } from "../../../card/source-text.ts";
import { phrasesOf } from "../../../phrases/card-text.ts";
import type { Phrases } from "../../../phrases/index.ts";
import type { PageWords } from "../words/index.ts";
import { type Html, html, isWeb } from "./html.ts";
import { pieces } from "./pieces.ts";
import { copyButton, headingText, inline } from "./text.ts";

/** What a card is drawn with. */
export interface Drawing {
  readonly words: PageWords;
  /** Where a question of ours is answered. */
  readonly address: (ask: string) => string;
  /** Of the headings within; 2 if left out. */
  readonly level?: 2 | 3;
}

/** A card from its title on: the answer large, the values as a form, the rest behind More. */
export function renderCard(card: Card, drawing: Drawing): Html {
  const lead = card.blocks.findIndex(({ type }) => type !== "notice");
  const blocks = card.blocks.map((block, at) => renderBlock(block, phrasesOf(card), drawing, at === lead));
  return html`<article class="card" lang="${card.language ?? "en"}"><h1 id="answer" tabindex="-1">${headingText(card.title)}</h1>
${blocks}${more(card, drawing)}</article>`;
}

function more(card: Card, drawing: Drawing): Html | undefined {
  const rest = [...(card.more ?? []), ...furtherSources(card)];
  if (rest.length === 0) return undefined;
  return html`<details class="more"><summary>${drawing.words.more}</summary>
${rest.map((block) => renderBlock(block, phrasesOf(card), drawing))}</details>`;
}

/** The card names the best source; the others stand behind More. */
const furtherSources = ({ blocks }: Card): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.type !== "source" || block.isWhole) return [];
    const sources = block.sources.filter((source) => !shownSources(block.sources).includes(source));
    return sources.length > 0 ? [{ type: "source", sources, isWhole: true }] : [];
  });

/** One block. `isLead`: it is the first, and says what was asked. */
export function renderBlock(block: Block, phrases: Phrases, drawing: Drawing, isLead = false): Html {
  switch (block.type) {
    case "notice":
      return html`<p class="notice ${block.tone}"><strong>${phrases.tone[block.tone]}</strong> <span>${inline(block.text)}</span></p>\n`;
    case "text":
      return isLead && block.text.startsWith("`")
        ? html`<p class="lead asked">${withCopies(block.text, drawing)}</p>\n`
        : html`<p${isLead && html` class="lead"`}>${inline(block.text)}</p>\n`;
    case "facts":
      return html`${heading(block.title, drawing)}<dl class="form">${block.rows.map((row) => factRow(row, drawing))}</dl>\n`;
    case "list":
      return html`${heading(block.title, drawing)}${list(block)}\n`;
    case "code":
      return html`<figure class="code"><figcaption>${block.filename ?? block.language} ${copyButton(block.text, drawing.words.copy)}</figcaption><pre tabindex="0"><code>${block.text}</code></pre></figure>\n`;
    case "links":
      return html`<ul class="links">${block.links.map(({ label, url }) => html`<li>${outside(url, label)}</li>`)}</ul>\n`;
    case "source":
      return html`<ul class="sources" aria-label="${drawing.words.sources}">${shownSources(
        block.sources,
        block.isWhole,
      ).map(
        (source) =>
          html`<li>${outside(source.url, sourceText(source, phrases.source, phrases.language))}</li>`,
      )}</ul>\n`;
    case "choices":
      return choices(block.choices, block.prompt, drawing);
    default:
      return block satisfies never;
  }
}

function heading(title: string | undefined, { level = 2 }: Drawing): Html | undefined {
  if (!title) return undefined;
  return level === 2
    ? html`<h2 class="part">${inline(title)}</h2>`
    : html`<h3 class="part">${inline(title)}</h3>`;
}

function list({ ordered, start, items }: Extract<Block, { type: "list" }>): Html {
  const points = items.map((item) => html`<li>${inline(item)}</li>`);
  if (!ordered) return html`<ul>${points}</ul>`;
  return html`<ol${start !== undefined && html` start="${start}"`}>${points}</ol>`;
}

function factRow({ label, value, code }: Fact, drawing: Drawing): Html {
  const shown = code
    ? html`<code>${value}</code>${copyButton(value, drawing.words.copy)}`
    : withCopies(value, drawing);
  return html`<div><dt>${label}</dt><dd>${shown}</dd></div>`;
}

/** A value, and the mark behind it, which must not be parted from it by the button. */
const VALUE = /`([^`]*)`([,;.:]?)/g;

/** Text in which each value can be copied. */
const withCopies = (text: string, { words }: Drawing): readonly Html[] =>
  pieces(
    text,
    VALUE,
    ([, value = "", mark]) =>
      html`<span class="value"><code>${value}</code>${mark}${copyButton(value, words.copy)}</span>`,
    (plain) => [html`${plain}`],
  );

const outside = (url: string, label: string): Html =>
  isWeb(url) ? html`<a href="${url}" rel="noreferrer">${label}</a>` : html`${label}`;

function choices(all: readonly Choice[], prompt: string | undefined, { address, words }: Drawing): Html {
  if (all.length === 0) return html``;
  const links = all.map(
    ({ label, ask }) => html`<li><a class="button" href="${address(ask)}">${label}</a></li>`,
  );
  return html`${prompt && html`<p class="prompt">${inline(prompt)}</p>`}<nav aria-label="${words.next}"><ul class="choices">${links}</ul></nav>\n`;
}
