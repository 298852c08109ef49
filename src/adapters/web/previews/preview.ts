import { answerObject } from "../../../surface/answer-object.ts";
import type { Shown } from "../../../surface/talk.ts";
import type { WebDesk } from "../desk.ts";
import { type Html, html } from "../html/html.ts";
import { copyButton } from "../html/text.ts";
import type { PageWords } from "../words/index.ts";
import { drawDiscord } from "./discord.ts";
import { drawSlack } from "./slack.ts";

const PLACES = ["slack", "discord", "terminal", "json"] as const;

/** Where an answer can be seen beside the page itself. */
export type Place = (typeof PLACES)[number];

export const isPlace = (name: string | null | undefined): name is Place =>
  PLACES.some((place) => place === name);

/** An answer as another adapter sends it: drawn, and below it the payload to copy. */
export async function renderPreview(
  place: Place,
  shown: Shown,
  { previews }: WebDesk,
  words: PageWords,
): Promise<Html> {
  switch (place) {
    case "slack": {
      const message = await previews.slack(shown);
      const open = html`<p class="about"><a href="${blockKitBuilder(message.blocks)}" rel="noreferrer">${words.openBlockKit}</a></p>`;
      return preview("Slack", words, html`${drawSlack(message)}${open}${payload(message, words)}`);
    }
    case "discord": {
      const messages = await previews.discord(shown);
      return preview("Discord", words, html`${drawDiscord(messages)}${payload(messages, words)}`);
    }
    case "terminal": {
      const lines = await previews.terminal(shown);
      return preview(words.terminal, words, code(words.terminal, lines, words));
    }
    case "json":
      return preview("JSON", words, payload(answerObject(shown), words));
    default:
      return place satisfies never;
  }
}

const preview = (name: string, words: PageWords, drawn: Html): Html =>
  html`<section class="preview"><h1 id="answer" tabindex="-1">${words.preview(name)}</h1>
${drawn}</section>
`;

const payload = (value: unknown, words: PageWords): Html =>
  code("JSON", JSON.stringify(value, undefined, 2), words);

const code = (name: string, text: string, words: PageWords): Html =>
  html`<figure class="code"><figcaption>${name} ${copyButton(text, words.copy)}</figcaption><pre tabindex="0"><code>${text}</code></pre></figure>`;

/** The blocks stand in the fragment, which no server gets. https://docs.slack.dev/block-kit/ */
const blockKitBuilder = (blocks: readonly object[]): string =>
  `https://app.slack.com/block-kit-builder#${encodeURIComponent(JSON.stringify({ blocks }))}`;
