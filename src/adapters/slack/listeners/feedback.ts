import type { App } from "@slack/bolt";
import { takeVote } from "../../../surface/votes.ts";
import { ACTION_PERSON, ACTION_VOTE, type ButtonValue } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { sentence } from "../render/message.ts";
import { renderPerson } from "../render/person.ts";
import { askedBy, type Spot, spotOf, votedBy } from "./click.ts";
import { isFirst, type Presser, presserOf } from "./presser.ts";
import { tell } from "./tell.ts";

/** 👍, 👎 and "Ask a person": whoever presses gets a line that nobody else sees. */
export function listenToFeedback(app: App, desk: SlackDesk): void {
  app.action(ACTION_VOTE, async ({ action, body, client, ack }) => {
    await ack();
    const vote = votedBy(action);
    const spot = spotOf(body);
    if (!vote || !spot) return;
    const presser = await presserOf(desk, body, client);
    const told = takeVote(desk, presser.words, { ...vote, voter: presser.user });
    if (told) await attempt(desk.log, "vote", () => tell(desk, spot, presser, vote, sentence(told)));
  });
  app.action(ACTION_PERSON, async ({ action, body, client, ack }) => {
    await ack();
    const value = askedBy(action);
    const spot = spotOf(body);
    if (!value || !spot || !desk.contact || !(await isFirst(desk, spot, `person ${body.user.id}`))) return;
    const presser = await presserOf(desk, body, client);
    const question = await questionAt(desk, spot, value, presser);
    const message = renderPerson(desk.contact, question, presser.words);
    await attempt(desk.log, "person", () => tell(desk, spot, presser, value, message));
  });
}

/** The link to what was asked: the message that the thread began with. A private card and a window have none to show. */
async function questionAt(
  desk: SlackDesk,
  spot: Spot,
  { thread }: ButtonValue,
  { client }: Presser,
): Promise<string | undefined> {
  const root = "thread" in spot ? (thread ?? spot.thread) : undefined;
  return "channel" in spot && root ? desk.outbox.permalink(client, spot.channel, root) : undefined;
}
