import type { App } from "@slack/bolt";
import type { Log } from "../../../surface/log.ts";
import { isRecord } from "../record.ts";
import type { Installation } from "./installation.ts";
import type { Installations, Whence } from "./installations.ts";

/** Events that come without a token, as there is none any more. */
export const DEPARTURES: ReadonlySet<unknown> = new Set(["app_uninstalled", "tokens_revoked"]);

export const isDeparture = (body: unknown): boolean =>
  isRecord(body) && isRecord(body.event) && DEPARTURES.has(body.event.type);

/**
 * Where a workspace takes the bot out, its token is deleted at once. Slack sends the two events in any order:
 * https://docs.slack.dev/reference/events/app_uninstalled and tokens_revoked.
 */
export function listenToDepartures(app: App, installations: Installations, log: Log): void {
  async function leave(body: Envelope, isMeant: (installation: Installation) => boolean): Promise<void> {
    const found = await installations.find(whenceOf(body));
    if (!found || !isMeant(found) || isNewer(found, body.event_time)) return;
    await installations.forget(found.id);
    log.info({ workspace: found.id }, "Taken out of a workspace; its token is deleted");
  }
  app.event("app_uninstalled", ({ body }) => leave(body, ({ id }) => idsOf(body).includes(id)));
  app.event("tokens_revoked", ({ body, event }) =>
    leave(body, ({ botUserId }) => event.tokens.bot?.includes(botUserId) ?? false),
  );
}

interface Envelope {
  readonly team_id?: string;
  readonly enterprise_id?: string;
  readonly event_time: number;
  readonly authorizations?: readonly { readonly is_enterprise_install?: boolean }[];
}

const whenceOf = ({ team_id: teamId, enterprise_id: enterpriseId }: Envelope): Whence => ({
  teamId,
  enterpriseId,
});

/** One workspace that leaves an organisation leaves the others where they are. */
function idsOf({ team_id: team, enterprise_id: enterprise, authorizations }: Envelope): unknown[] {
  const isWhole = !team || authorizations?.[0]?.is_enterprise_install === true;
  return isWhole ? [team, enterprise] : [team];
}

/** A departure that is delivered late says nothing of whoever came back since. Slack's times are whole seconds. */
const isNewer = ({ installedAt }: Installation, eventTime: number): boolean =>
  Math.floor(installedAt / 1_000) > eventTime;
