import type { DiscordPayload } from "../desk.ts";
import { type Html, html, isWeb } from "../html/html.ts";
import { discordText } from "./discord-text.ts";

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
const TYPE = { row: 1, button: 2, select: 3, text: 10, line: 14, container: 17 } as const;

/** A component as it stands in the payload: of each kind some of these. */
interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly accent_color?: number;
  readonly components?: readonly Component[];
}

/** The messages of an answer as Discord shows them, near enough to judge them. */
export function drawDiscord(messages: DiscordPayload): Html {
  return html`<div class="discord"><div class="by"><b>Waybill</b> <i>APP</i></div>${messages.map(
    ({ components }) => (components as readonly Component[]).map(draw),
  )}</div>`;
}

function draw(component: Component): Html {
  const inside = () => (component.components ?? []).map(draw);
  switch (component.type) {
    case TYPE.container:
      return html`<div class="container ${strip(component.accent_color)}">${inside()}</div>`;
    case TYPE.text:
      return html`${discordText(component.content ?? "")}`;
    case TYPE.row:
      return html`<p class="actions">${inside()}</p>`;
    case TYPE.button:
      return component.url && isWeb(component.url)
        ? html`<a class="control" href="${component.url}" rel="noreferrer">${component.label} ↗</a> `
        : html`<span class="control">${component.label}</span> `;
    case TYPE.select:
      return html`<span class="control wide">${component.placeholder} ▾</span> `;
    case TYPE.line:
      return html`<hr>`;
    default:
      return html`<p>[${component.type}]</p>`;
  }
}

/** The colour at its side, as a class: a page of ours holds no styles. Red and amber are the ones that mean something. */
function strip(colour = 0): string {
  const [red, green] = [colour >> 16, (colour >> 8) & 0xff];
  if (red < 0xa0) return "plain";
  return green > 0x80 ? "amber" : "red";
}
