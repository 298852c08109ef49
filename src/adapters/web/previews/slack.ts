import type { SlackPayload } from "../desk.ts";
import { type Html, html, isWeb } from "../html/html.ts";
import { slackText } from "./slack-text.ts";

/** A block or an element as it stands in the payload: of each kind some of these. https://docs.slack.dev/reference/block-kit/blocks */
interface Element {
  readonly type: string;
  readonly text?: string | Element;
  readonly url?: string;
  readonly style?: string | { readonly bold?: boolean; readonly code?: boolean };
  readonly offset?: number;
  readonly elements?: readonly Element[];
  readonly fields?: readonly Element[];
  readonly placeholder?: Element;
}

/** A message as Slack shows it, near enough to judge it. */
export function drawSlack({ blocks }: SlackPayload): Html {
  return html`<div class="slack"><div class="by"><b>Waybill</b> <i>APP</i></div>${(blocks as readonly Element[]).map(drawBlock)}</div>`;
}

function drawBlock(block: Element): Html {
  const { elements = [] } = block;
  switch (block.type) {
    case "header":
      return html`<p class="header">${plain(block.text)}</p>`;
    case "section":
      return html`${block.text && html`<p>${mrkdwn(block.text)}</p>`}${block.fields && html`<div class="fields">${block.fields.map((field) => html`<p>${mrkdwn(field)}</p>`)}</div>`}`;
    case "rich_text":
      return html`${elements.map(drawRich)}`;
    case "context":
      return html`<p class="context">${elements.map((element) => html`<span>${mrkdwn(element)}</span> `)}</p>`;
    case "actions":
      return html`<p class="actions">${elements.map(drawControl)}</p>`;
    case "divider":
      return html`<hr>`;
    default:
      return html`<p>[${block.type}]</p>`;
  }
}

function drawRich(part: Element): Html {
  const { elements = [] } = part;
  switch (part.type) {
    case "rich_text_list": {
      const items = elements.map((item) => html`<li>${(item.elements ?? []).map(drawText)}</li>`);
      return part.style === "ordered"
        ? html`<ol start="${(part.offset ?? 0) + 1}">${items}</ol>`
        : html`<ul>${items}</ul>`;
    }
    case "rich_text_preformatted":
      return html`<pre tabindex="0">${elements.map(drawText)}</pre>`;
    default:
      return html`<p>${elements.map(drawText)}</p>`;
  }
}

function drawText(element: Element): Html {
  const text = plain(element);
  if (element.type === "link" && element.url && isWeb(element.url))
    return html`<a href="${element.url}" rel="noreferrer">${text || element.url}</a>`;
  const style = typeof element.style === "object" ? element.style : {};
  if (style.code) return html`<code>${text}</code>`;
  return style.bold ? html`<b>${text}</b>` : html`${text}`;
}

const drawControl = (control: Element): Html =>
  html`<span class="control">${plain(control.text ?? control.placeholder)}${control.type === "external_select" && " ▾"}</span> `;

const mrkdwn = (element: string | Element) => slackText(plain(element));

/** The text of an element, also where that is an element itself. */
function plain(element: string | Element | undefined): string {
  if (element === undefined || typeof element === "string") return element ?? "";
  return plain(element.text);
}
