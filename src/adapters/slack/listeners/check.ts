import type { App } from "@slack/bolt";
import { checkCard } from "../../../surface/connection-check.ts";
import { ACTION_CHECK } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { renderNote } from "../render/message.ts";
import { askedBy, spotOf } from "./click.ts";
import { apologise } from "./give-alone.ts";
import { isFirst, presserOf } from "./presser.ts";
import { tell } from "./tell.ts";

/** "Check the connection": taken at once; what was seen follows within seconds, for the eyes of whoever presses. */
export function listenToCheck(app: App, desk: SlackDesk): void {
  app.action(ACTION_CHECK, async ({ action, body, client, ack }) => {
    await ack();
    const value = askedBy(action);
    const spot = spotOf(body);
    if (!value?.check || !spot || !(await isFirst(desk, spot, `check ${body.user.id}`))) return;
    const { check } = value;
    const presser = await presserOf(desk, body, client);
    await attempt(
      desk.log,
      "check",
      async () => {
        const card = await checkCard(desk, check, `${presser.team} ${presser.user}`);
        if (card) await tell(desk, spot, presser, value, renderNote(card));
      },
      () => apologise(desk, spot, presser),
    );
  });
}
