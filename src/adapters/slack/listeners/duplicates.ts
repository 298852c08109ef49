import type { App } from "@slack/bolt";
import type { SlackDesk } from "../desk.ts";
import { isRecord } from "../record.ts";

/**
 * Slack delivers again what it believes lost, and Bolt would answer again. A repeated delivery is acknowledged and nothing else.
 * Views and options are left out: their acknowledgement is the answer, and giving it twice changes nothing.
 */
export function dropDuplicates(app: App, desk: SlackDesk): void {
  app.use(async (args) => {
    const key = deliveryKey(args.body);
    if (key === undefined || (await desk.once.claim(key))) return args.next();
    if ("ack" in args && typeof args.ack === "function") await (args.ack as () => Promise<void>)();
  });
}

function deliveryKey(body: unknown): string | undefined {
  if (!isRecord(body)) return undefined;
  if (typeof body.event_id === "string") return `event:${body.event_id}`;
  const isView =
    body.type === "view_submission" || body.type === "view_closed" || body.type === "block_suggestion";
  if (isView || typeof body.trigger_id !== "string") return undefined;
  return `trigger:${JSON.stringify([body.trigger_id, body.response_url, body.text, body.actions])}`;
}
