import type { types } from "@slack/bolt";
import type { CardSource } from "../../../card/card.ts";
import { longDay, monthOf, noonOf } from "../../../card/source-text.ts";
import { LIMITS } from "../limits.ts";
import { escape, link } from "../text-out.ts";
import { mrkdwn } from "./facts.ts";

/** Where the facts come from and when somebody read it, in small print. */
export function source(sources: readonly CardSource[]): types.ContextBlock {
  return { type: "context", elements: sources.slice(0, LIMITS.contextElements).map(reference) };
}

/** A link that would have to be cut would be broken, so of a very long one only the label is shown. */
const LONGEST_LINK = LIMITS.text - 200;

function reference({ url, label, checked, asOf }: CardSource): types.MrkdwnElement {
  const linked = link(url, label);
  const page = linked.length <= LONGEST_LINK ? linked : escape(label);
  if (checked === null) return mrkdwn(`Not checked by us: ${page}`, LIMITS.text);
  const changed = asOf === undefined ? "" : `, last changed ${escape(monthOf(asOf))}`;
  return mrkdwn(`${page}${changed}, read ${dateToken(checked)}`, LIMITS.text);
}

/** A day as the reader's own Slack writes it: https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
function dateToken(day: string): string {
  const seconds = noonOf(day);
  return seconds === null ? escape(day) : `<!date^${seconds}^{date_short}|${longDay(day)}>`;
}
