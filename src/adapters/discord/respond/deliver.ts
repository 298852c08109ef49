import { type Page, plainPages } from "../render/pages.ts";
import { type Failure, failureOf, type Report } from "./failure.ts";

/** Sends one page; `index` is its place among the pages of the answer. */
export type Send = (page: Page, index: number) => Promise<unknown>;

/**
 * Sends an answer, one page after the other. If Discord refuses the form of one, its words and the rest are sent plainly, once.
 * Never throws: what went wrong is reported and handed back.
 */
export async function deliver(pages: readonly Page[], send: Send, report: Report): Promise<Failure | "sent"> {
  let sent = 0;
  try {
    for (const page of pages) {
      await send(page, sent);
      sent += 1;
    }
    return "sent";
  } catch (error) {
    report(error);
    if (failureOf(error) !== "refused") return failureOf(error);
    return deliverPlainly(plainPages(pages.slice(sent)), (page, index) => send(page, sent + index), report);
  }
}

async function deliverPlainly(pages: readonly Page[], send: Send, report: Report): Promise<Failure | "sent"> {
  try {
    for (const [index, page] of pages.entries()) await send(page, index);
    return "sent";
  } catch (error) {
    return report(error);
  }
}
