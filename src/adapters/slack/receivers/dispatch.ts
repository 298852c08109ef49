import type { App, ReceiverEvent } from "@slack/bolt";
import type { Log } from "../../../surface/log.ts";
import type { OpenWork } from "../../../surface/open-work.ts";
import { isRecord } from "../record.ts";
import { createTurnstile } from "./turnstile.ts";

/** One delivery of Slack's, whatever the transport. `answer` sends the acknowledgement, with a body where there is one. */
export interface Delivery {
  readonly body: unknown;
  readonly retryNum?: number | undefined;
  readonly retryReason?: string | undefined;
  answer(body?: unknown): void | Promise<void>;
}

/** Hands a delivery to Bolt. Never throws; always acknowledges, in time and once. */
export type Dispatch = (delivery: Delivery) => Promise<void>;

type Ack = ReceiverEvent["ack"];

/** Slack waits three seconds: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
const LAST_CALL_MS = 2_500;

/**
 * Bolt leaves a delivery that no listener knows without an answer (the user then sees an error), throws on bodies of an unexpected
 * shape and does not wait for its listeners when it stops. Here, what nobody acknowledged is acknowledged when the listeners are done.
 */
export function createDispatch(app: () => App | undefined, work: OpenWork, log: Log): Dispatch {
  const turn = createTurnstile();
  return (delivery) => {
    const ack = acknowledgeOnce(delivery, log);
    return work.track(acknowledged(ack, () => handle(app(), delivery, ack, turn), log));
  };
}

/** Whatever `handle` does or fails to do, the acknowledgement goes out, and in time. */
async function acknowledged(ack: Ack, handle: () => Promise<void>, log: Log): Promise<void> {
  const late = setTimeout(ack, LAST_CALL_MS);
  try {
    await handle();
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    log.warn({ error: name }, "A Slack delivery could not be read; ignored");
  } finally {
    clearTimeout(late);
    await ack();
  }
}

async function handle(
  app: App | undefined,
  delivery: Delivery,
  ack: Ack,
  turn: () => Promise<void>,
): Promise<void> {
  const { body, retryNum, retryReason } = delivery;
  if (!isRecord(body)) throw new TypeError("no Slack payload");
  if (body.event !== undefined) await ack().then(turn);
  await app?.processEvent({
    body,
    ack,
    ...(retryNum === undefined ? {} : { retryNum }),
    ...(retryReason === undefined ? {} : { retryReason }),
  });
}

function acknowledgeOnce(delivery: Delivery, log: Log): Ack {
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
