import type { App } from "@slack/bolt";
import { askChosen } from "../../../surface/talk.ts";
import { takeVote } from "../../../surface/votes.ts";
import { ACTION_PERSON, ACTION_VOTE, type ButtonValue } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import type { SlackMessage } from "../outbox.ts";
import { sentence } from "../render/message.ts";
import { renderPerson } from "../render/person.ts";
import { answerView } from "../render/views.ts";
import { askedBy, type Spot, spotOf, votedBy } from "./click.ts";
import { isFirst, type Presser, presserOf, talkAt } from "./presser.ts";

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

/** Below the card, or where it stands in a window, above it. */
async function tell(
  desk: SlackDesk,
  spot: Spot,
  presser: Presser,
  { ask: text, card }: ButtonValue,
  message: SlackMessage,
): Promise<void> {
  if (spot.on === "home") return;
  if (spot.on !== "modal")
    return desk.outbox.respond(spot.url, { to: "asker", thread: spot.thread }, message);
  const hasPerson = desk.contact !== undefined;
  const { client, words } = presser;
  const answer = await askChosen(desk, words, talkAt(spot, presser), text);
  const shown = { ...answer, ...(card && { voteId: card }), hasPerson };
  await client.views.update({ view_id: spot.view, view: answerView(shown, { words }, message.blocks) });
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
