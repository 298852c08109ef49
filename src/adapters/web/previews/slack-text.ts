import { type Html, html, isWeb } from "../html/html.ts";
import { pieces } from "../html/pieces.ts";

/** Spans of Slack's mrkdwn that our messages have: `<url|label>`, `<!date^…|text>`, *bold*, `code`. */
const SPAN = /<([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>|\*([^*\n]{1,500})\*|`([^`\n]{1,3000})`/g;

/** Slack's text mark-up drawn. https://docs.slack.dev/messaging/formatting-message-text */
export const slackText = (text: string): readonly Html[] =>
  pieces(text, SPAN, span, (plain) => [html`${unescaped(plain)}`]);

function span([, target, label, bold, code]: RegExpExecArray): Html {
  if (bold !== undefined) return html`<b>${unescaped(bold)}</b>`;
  if (code !== undefined) return html`<code>${unescaped(code)}</code>`;
  const address = unescaped(target ?? "");
  const words = unescaped(label ?? "") || address;
  return isWeb(address) ? html`<a href="${address}" rel="noreferrer">${words}</a>` : html`${words}`;
}

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
