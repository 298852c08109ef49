import type { Fault as DiscordFault } from "../../test/fakes/discord/rest/faults.ts";
import type { Fault as SlackFault } from "../../test/fakes/slack/faults.ts";

/**
 * What goes wrong with single answers, and what may be lost by it. The bot repeats nothing that may have been carried out already: a card
 * lost now and then is better than one that stands there three times. Where no reason stands, the answer has to come.
 */
interface Row<Fault> {
  readonly name: string;
  readonly fault: Fault;
  readonly mayBeLost?: string;
}

const MAYBE_DONE = "Slack may have posted it: repeating could post it twice";

export const SLACK_FAULTS: readonly Row<SlackFault>[] = [
  { name: "429, Retry-After 1", fault: { kind: "limited", retryAfter: 1 } },
  { name: "500", fault: { kind: "status", status: 500 }, mayBeLost: MAYBE_DONE },
  { name: "internal_error", fault: { kind: "error", error: "internal_error" }, mayBeLost: MAYBE_DONE },
  { name: "reset before the answer", fault: { kind: "reset" }, mayBeLost: MAYBE_DONE },
  { name: "slow answer", fault: { kind: "slow", ms: 1_500 } },
  { name: "posted, then reset", fault: { kind: "done", but: "reset" } },
  { name: "posted, then 502", fault: { kind: "done", but: "status" } },
  { name: "posted, answer stalls", fault: { kind: "done", but: "stalled" } },
  { name: "posted, broken JSON", fault: { kind: "done", but: "garbled" } },
];

/** What goes wrong on the way to the bot; nothing may be lost by it. */
export const DELIVERIES = ["delivered twice", "cut half-way, then again", "in slow pieces"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** Calls beside the answer (a person's language, a link): whatever happens to them, the answer comes. */
export const ASIDE: readonly SlackFault[] = [
  { kind: "limited", retryAfter: 1 },
  { kind: "status", status: 500 },
  { kind: "reset" },
  { kind: "slow", ms: 1_500 },
  { kind: "done", but: "garbled" },
];

const path = /./;

/** Channel messages carry a nonce, and a first response is taken once: Discord itself keeps both from standing there twice. */
export const DISCORD_FAULTS: readonly Row<DiscordFault>[] = [
  { name: "429, retry_after 1", fault: { path, status: 429, retryAfter: 1 } },
  { name: "500", fault: { path, status: 500 } },
  { name: "reset before the answer", fault: { path, cut: "before" } },
  { name: "slow answer", fault: { path, delay: 1_000 } },
  { name: "posted, then reset", fault: { path, cut: "after" } },
  { name: "posted, then 502", fault: { path, status: 502, done: true } },
];

/** Only where the answer's own body is read. */
export const GARBLED: Row<DiscordFault> = { name: "posted, broken JSON", fault: { path, garbled: true } };

/** Follow-ups have no nonce. */
const UNMARKED = "a follow-up carries no mark, so it is not repeated";

export const FOLLOW_UP_FAULTS: readonly Row<DiscordFault>[] = [
  { name: "follow-up: 500", fault: { path, status: 500 }, mayBeLost: UNMARKED },
  { name: "follow-up: reset before", fault: { path, cut: "before" }, mayBeLost: UNMARKED },
  { name: "follow-up: posted, then reset", fault: { path, cut: "after" } },
];

/** Of what happens to whole connections. */
export const GATEWAY_EXCUSE = "an interaction that met a cut gateway: Discord waits three seconds";
export const NO_SESSION_EXCUSE = "said while Discord had no session of the bot's, so it was never told";
