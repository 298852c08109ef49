import type { App } from "@slack/bolt";
import { askChosen, asShown, wholeAnswer } from "../../../surface/talk.ts";
import { ACTION_MORE } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { askedBy, type Spot, spotOf } from "./click.ts";
import { apologise, giveAlone } from "./give-alone.ts";
import { isFirst, type Presser, presserOf, talkAt } from "./presser.ts";

/** More: the whole card, for whoever presses. It asks nothing new, so the conversation stays where it is. */
export function listenToMore(app: App, desk: SlackDesk): void {
  app.action(ACTION_MORE, async ({ action, body, client, ack }) => {
    await ack();
    const value = askedBy(action);
    const spot = spotOf(body);
    if (!value || !spot || !(await isFirst(desk, spot, `${ACTION_MORE} ${body.user.id}`))) return;
    const presser = await presserOf(desk, body, client);
    await attempt(
      desk.log,
      "more",
      () => showWhole(desk, spot, presser, value.ask),
      () => apologise(desk, spot, presser),
    );
  });
}

async function showWhole(desk: SlackDesk, spot: Spot, presser: Presser, text: string): Promise<void> {
  const { words } = presser;
  const answer = wholeAnswer(await askChosen(desk, words, talkAt(spot, presser), text));
  await giveAlone(desk, spot, asShown(desk, words, answer, { text, isPublic: true, isAgain: true }), presser);
}
