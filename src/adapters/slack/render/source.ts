import type { types } from "@slack/bolt";
import type { CardSource } from "../../../card/card.ts";
import { LIMITS } from "../limits.ts";
import { link } from "../text-out.ts";
import { mrkdwn } from "./facts.ts";

/** Where the facts come from and when somebody read it, in small print. */
export function source(sources: readonly CardSource[]): types.ContextBlock {
  return { type: "context", elements: sources.slice(0, LIMITS.contextElements).map(reference) };
}

/** A link that would have to be cut would be broken, so of a very long one only the host is named. */
const LONGEST_LINK = LIMITS.text - 100;

function reference({ url, checked }: CardSource): types.MrkdwnElement {
  const page = link(url, hostOf(url));
  const seen = checked === null ? "not checked by us" : `checked ${longDay(checked)}`;
  return mrkdwn(`Source: ${page.length <= LONGEST_LINK ? page : hostOf(url)} · ${seen}`, LIMITS.text);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "source";
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** `2026-03-12` → `12 March 2026`, the same for readers everywhere. */
export function longDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name && date ? `${date} ${name} ${year}` : day;
}
