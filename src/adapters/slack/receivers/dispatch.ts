import type { App, ReceiverEvent } from "@slack/bolt";
import type { Log } from "../log.ts";
import type { OpenWork } from "../open-work.ts";

/** One delivery of Slack's, whatever the transport. `answer` sends the acknowledgement, with a body where there is one. */
export interface Delivery {
  readonly body: unknown;
  readonly retryNum?: number | undefined;
  readonly retryReason?: string | undefined;
  answer(body?: unknown): void | Promise<void>;
}

export interface Dispatch {
  /** Hands a delivery to Bolt. Never throws; always acknowledges, in time and once. */
  (delivery: Delivery): Promise<void>;
}

/** Slack waits three seconds: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
const LAST_CALL_MS = 2_500;

/**
 * Bolt leaves a delivery that no listener knows without an answer (the user then sees an error), throws on bodies of an unexpected
 * shape and does not wait for its listeners when it stops. Here, what nobody acknowledged is acknowledged when the listeners are done.
 */
export function createDispatch(app: () => App | undefined, work: OpenWork, log: Log): Dispatch {
  return async (delivery) => {
    const ack = acknowledgeOnce(delivery, log);
    const late = setTimeout(ack, LAST_CALL_MS);
    try {
      const body = delivery.body;
      if (isSlackBody(body)) await work.track(process(app(), { ...delivery, body }, ack));
      else log.warn({}, "Slack delivered something that is no Slack payload; ignored");
    } catch (error) {
      log.warn(
        { error: error instanceof Error ? error.name : "unknown" },
        "A Slack delivery could not be read; ignored",
      );
    } finally {
      clearTimeout(late);
      await ack();
    }
  };
}

async function process(
  app: App | undefined,
  delivery: Delivery & { body: Record<string, unknown> },
  ack: ReceiverEvent["ack"],
): Promise<void> {
  await app?.processEvent({
    body: delivery.body,
    ack,
    ...(delivery.retryNum === undefined ? {} : { retryNum: delivery.retryNum }),
    ...(delivery.retryReason === undefined ? {} : { retryReason: delivery.retryReason }),
  });
}

function acknowledgeOnce(delivery: Delivery, log: Log): ReceiverEvent["ack"] {
  let done = false;
  return async (body?: unknown) => {
    if (done) return;
    done = true;
    try {
      await delivery.answer(typeof body === "string" ? { text: body } : body);
    } catch {
      log.debug({}, "Slack closed the connection before the acknowledgement; it will deliver again");
    }
  };
}

/** Bolt reads into these without looking: an event that is no object, or an interaction without a user, would throw. */
export function isSlackBody(body: unknown): body is Record<string, unknown> {
  if (!isRecord(body)) return false;
  if (body.event !== undefined) return isRecord(body.event) && typeof body.event.type === "string";
  return body.actions === undefined || (Array.isArray(body.actions) && body.actions.every(isRecord));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
