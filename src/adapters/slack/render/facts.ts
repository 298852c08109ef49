import type { types } from "@slack/bolt";
import type { Fact } from "../../../card/card.ts";
import { chunk } from "../../../surface/cut.ts";
import { clampEscaped, LIMITS } from "../limits.ts";
import { code, escape } from "../text-out.ts";

/** Label and value pairs as the two columns of sections; the first row stands first. */
export function facts(rows: readonly Fact[], title?: string): types.SectionBlock[] {
  return chunk(rows, LIMITS.sectionFields).map((group, at) => ({
    type: "section",
    ...(title && at === 0 ? { text: mrkdwn(`*${escape(title)}*`, LIMITS.text) } : {}),
    fields: group.map(field),
  }));
}

function field({ label, value, code: isCode }: Fact): types.MrkdwnElement {
  return mrkdwn(`*${escape(label)}*\n${isCode ? code(value) : escape(value)}`, LIMITS.fieldText);
}

/** `verbatim` keeps Slack from turning host names and addresses into links, which would not copy well. */
export function mrkdwn(text: string, limit: number): types.MrkdwnElement {
  return { type: "mrkdwn", text: clampEscaped(text, limit), verbatim: true };
}
