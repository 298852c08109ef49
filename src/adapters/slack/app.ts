import { App, type Receiver } from "@slack/bolt";
import { inEvent } from "../../surface/event-id.ts";
import { boltLogger } from "./bolt-logger.ts";
import type { ClientOptions } from "./client.ts";
import type { SlackDesk } from "./desk.ts";
import { codeOf } from "./failures.ts";
import { register } from "./listeners/index.ts";
import { isRecord } from "./record.ts";
import type { Tenancy } from "./tenancy.ts";

export interface AppParts {
  readonly receiver: Receiver;
  readonly tenancy: Pick<Tenancy, "authorize" | "prepare">;
  readonly clientOptions: ClientOptions;
}

/** The Bolt app with every listener. */
export function createApp({ receiver, tenancy, clientOptions }: AppParts, desk: SlackDesk): App {
  const app = new App({
    receiver,
    authorize: tenancy.authorize,
    convoStore: false,
    logger: boltLogger(desk.log),
    clientOptions: { ...clientOptions },
  });
  app.use(({ body, next }) => inEvent(eventOf(body), next));
  app.error(async (error) => desk.log.error({ code: codeOf(error), error }, "A Slack listener failed"));
  tenancy.prepare?.(app);
  register(app, desk);
  return app;
}

/** Slack's id of an event; of a command or a click the part of its trigger that is no key. */
function eventOf(body: unknown): string {
  if (!isRecord(body)) return "";
  if (typeof body.event_id === "string") return body.event_id.slice(0, 40);
  return typeof body.trigger_id === "string" ? (body.trigger_id.split(".", 1)[0] ?? "").slice(0, 40) : "";
}
