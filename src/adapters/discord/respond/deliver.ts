import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "discord.js";
import { type Page, plainPages } from "../render/pages.ts";
import { type Failure, isOutage, type Report } from "./failure.ts";

/** How an answer goes out. */
export interface Delivery {
  /** Sends one page; `index` is its place among the pages of the answer. */
  readonly send: (page: Page, index: number) => Promise<unknown>;
  /** Pauses in milliseconds before trying again during an outage. */
  readonly retries: readonly number[];
  readonly report: Report;
}

export type Outcome = Failure | "sent";

/** What became of an answer for all, and its first message if there is one. */
export interface Reply {
  readonly outcome: Outcome;
  readonly first: Message | undefined;
}

/**
 * Sends an answer, one page after the other. If Discord refuses the form of one, its words and the rest are sent plainly, once.
 * Never throws: what went wrong is reported and handed back.
 */
export async function deliver(pages: readonly Page[], delivery: Delivery): Promise<Outcome> {
  const [sent, error] = await sendAll(pages, delivery);
  if (error === undefined) return "sent";
  const failure = delivery.report(error);
  if (failure !== "refused") return failure;
  const { send } = delivery;
  const onward: Delivery = { ...delivery, send: (page, index) => send(page, sent + index) };
  const [, secondError] = await sendAll(plainPages(pages.slice(sent)), onward);
  return secondError === undefined ? "sent" : delivery.report(secondError);
}

/** How many pages went out, and the error that stopped the next one. */
async function sendAll(
  pages: readonly Page[],
  { send, retries, report }: Delivery,
): Promise<[number, unknown?]> {
  for (const [index, page] of pages.entries()) {
    try {
      await persist(() => send(page, index), retries, report.again);
    } catch (error) {
      return [index, error];
    }
  }
  return [pages.length];
}

/**
 * Tries again after each pause (milliseconds) as long as the fault is an outage; throws what ends the tries.
 *
 * @param again told of each further try
 */
export async function persist(
  attempt: () => Promise<unknown>,
  pauses: readonly number[],
  again: () => void,
): Promise<void> {
  for (const pause of pauses) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!isOutage(error)) throw error;
      await sleep(pause);
      again();
    }
  }
  await attempt();
}
