import type { App, Context } from "@slack/bolt";
import type { Log } from "../../../surface/log.ts";
import { isRecord } from "../record.ts";
import type { Installation } from "./installation.ts";
import type { Installations } from "./installations.ts";

/** Events that come without a token, as there is none any more. */
export const DEPARTURES: ReadonlySet<unknown> = new Set(["app_uninstalled", "tokens_revoked"]);

export const isDeparture = (body: unknown): boolean =>
  isRecord(body) && isRecord(body.event) && DEPARTURES.has(body.event.type);

/**
 * Where a workspace takes the bot out, its token is deleted at once. Slack sends the two events in any order:
 * https://docs.slack.dev/reference/events/app_uninstalled and tokens_revoked.
 */
export function listenToDepartures(app: App, installations: Installations, log: Log): void {
  async function leave(found: Installation, eventTime: number): Promise<void> {
    if (isNewer(found, eventTime)) return;
    await installations.forget(found.id);
    log.info({ workspace: found.id }, "Taken out of a workspace; its token is deleted");
  }
  app.event("app_uninstalled", async ({ body, context }) => {
    const found = await installations.find(context);
    if (found && idsOf(context).includes(found.id)) await leave(found, body.event_time);
  });
  app.event("tokens_revoked", async ({ body, context, event }) => {
    const found = await installations.find(context);
    if (found && event.tokens.bot?.includes(found.botUserId)) await leave(found, body.event_time);
  });
}

/** One workspace that leaves an organisation leaves the others where they are. */
function idsOf({ teamId, enterpriseId, isEnterpriseInstall }: Context): unknown[] {
  return isEnterpriseInstall || !teamId ? [teamId, enterpriseId] : [teamId];
}

/** A departure that is delivered late says nothing of whoever came back since. Slack's times are whole seconds. */
const isNewer = ({ installedAt }: Installation, eventTime: number): boolean =>
  Math.floor(installedAt / 1_000) > eventTime;
