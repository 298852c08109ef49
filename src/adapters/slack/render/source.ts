import type { types } from "@slack/bolt";
import type { CardSource } from "../../../card/card.ts";
import { longDay, monthOf, noonOf } from "../../../card/source-text.ts";
import type { Phrases } from "../../../phrases/index.ts";
import { LIMITS } from "../limits.ts";
import { escape, link } from "../text-out.ts";
import { mrkdwn } from "./facts.ts";

/** Where the facts come from and when somebody read it, in small print. */
export function source(sources: readonly CardSource[], phrases: Phrases): types.ContextBlock {
  return {
    type: "context",
    elements: sources.slice(0, LIMITS.contextElements).map((one) => reference(one, phrases)),
  };
}

/** A link that would have to be cut would be broken, so of a very long one only the label is shown. */
const LONGEST_LINK = LIMITS.text - 200;

function reference(
  { url, label, checked, asOf }: CardSource,
  { source: words, language }: Phrases,
): types.MrkdwnElement {
  const linked = link(url, label);
  const page = linked.length <= LONGEST_LINK ? linked : escape(label);
  if (checked === null) return mrkdwn(words.unread(page), LIMITS.text);
  const changed = asOf === undefined ? undefined : escape(monthOf(asOf, language));
  return mrkdwn(words.read(page, dateToken(checked, language), changed), LIMITS.text);
}

/** A day as the reader's own Slack writes it: https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
function dateToken(day: string, language: string): string {
  const seconds = noonOf(day);
  return seconds === null ? escape(day) : `<!date^${seconds}^{date_short}|${longDay(day, language)}>`;
}
