import { type Html, html } from "./html.ts";
import { pieces } from "./pieces.ts";

/** Text of a card: its code spans in back-ticks as code. */
export const inline = (text: string): readonly Html[] =>
  text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

/** One letter and its hyphen are no line of their own: `E-Mail`. */
const ONE_LETTER = /(?<!\p{L})\p{L}-\p{L}+/gu;

/** A heading, in which such a word is not broken. */
export const headingText = (text: string): readonly Html[] =>
  pieces(
    text,
    ONE_LETTER,
    ([word]) => html`<span class="whole">${word}</span>`,
    (plain) => [html`${plain}`],
  );

/** A button that copies; hidden until the script is there. */
export const copyButton = (value: string, label: string): Html =>
  html`<button type="button" class="copy" data-copy="${value}" aria-label="${label}: ${short(value)}" hidden></button>`;

const LONGEST_NAME = 60;

/** A snippet is not read out as the name of its button. */
const short = (value: string) => {
  const [line = ""] = value.trim().split("\n", 1);
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line;
};
