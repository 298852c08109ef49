import type { App, webApi } from "@slack/bolt";
import { askChosen, asShown } from "../../../surface/talk.ts";
import { ACTION_ASK, ACTION_PICK, ACTION_SHOW, type ButtonValue } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { codeOf } from "../failures.ts";
import type { SlackMessage } from "../outbox.ts";
import { type Asked, askedBy, pickedIn, type Spot, spotOf } from "./click.ts";
import { apologise, giveAlone } from "./give-alone.ts";
import { isFirst, type Presser, presserOf, talkAt } from "./presser.ts";
import { share } from "./share.ts";

/** The buttons and the picker on every card. All that they mean stands in the payload, so they work after a restart. */
export function listenToActions(app: App, desk: SlackDesk): void {
  app.action(ACTION_ASK, async ({ action, body, client, ack }) => {
    await ack();
    const value = askedBy(action);
    if (value)
      await press(desk, spotOf(body), await presserOf(desk, body, client), { text: value.ask, slots: {} });
  });
  app.action(ACTION_PICK, async ({ action, body, client, ack }) => {
    await ack();
    const asked = pickedIn(action);
    if (asked) await press(desk, spotOf(body), await presserOf(desk, body, client), asked);
  });
  app.action(ACTION_SHOW, async ({ action, body, client, ack }) => {
    await ack();
    const value = askedBy(action);
    const spot = spotOf(body);
    if (value && spot?.on === "private" && (await isFirst(desk, spot, ACTION_SHOW)))
      await show(desk, spot, value, await presserOf(desk, body, client));
  });
}

async function press(desk: SlackDesk, spot: Spot | undefined, presser: Presser, asked: Asked): Promise<void> {
  if (!spot || !(await isFirst(desk, spot, asked.text))) return;
  await attempt(
    desk.log,
    "press",
    () => answerPress(desk, spot, presser, asked),
    () => apologise(desk, spot, presser),
  );
}

async function answerPress(
  desk: SlackDesk,
  spot: Spot,
  presser: Presser,
  { text, slots }: Asked,
): Promise<void> {
  const talk = talkAt(spot, presser);
  const answer = await askChosen(desk, presser.words, talk, text, { slots });
  if (talk) await desk.conversations.remember(talk, answer, presser.user);
  const shown = asShown(desk, presser.words, answer, { text, isPublic: true });
  if (spot.on !== "message") return giveAlone(desk, spot, shown, presser);
  await share(desk, { ...presser, channel: spot.channel }, shown, (message) =>
    inThread(desk, presser.client, spot, message),
  );
}

/** A shared answer can stand in a channel that the bot is no member of; there only the `response_url` may post. */
async function inThread(
  desk: SlackDesk,
  client: webApi.WebClient,
  { channel, thread, url }: Spot & { on: "message" },
  message: SlackMessage,
): Promise<string | undefined> {
  try {
    return await desk.outbox.post(client, { channel, thread }, message);
  } catch (error) {
    if (!url || !/^(?:not_in_channel|channel_not_found)$/.test(codeOf(error))) throw error;
    await desk.outbox.respond(url, { to: "everyone", thread }, message);
    return undefined;
  }
}

/** Asks again and posts for all, then takes the private copy away. */
async function show(
  desk: SlackDesk,
  spot: Spot & { on: "private" },
  { ask: text, thread }: ButtonValue,
  presser: Presser,
): Promise<void> {
  const { url, channel } = spot;
  const { team, words, client } = presser;
  const all = async (message: SlackMessage) => {
    await desk.outbox.respond(url, { to: "everyone", thread }, message);
    return undefined;
  };
  await attempt(
    desk.log,
    "show",
    async () => {
      const answer = await askChosen(desk, words, talkAt(spot, presser), text);
      const shown = asShown(desk, words, answer, { text, isPublic: true, isAgain: true });
      await share(desk, { team, channel, words, client }, shown, all);
    },
    () => apologise(desk, spot, presser),
  );
  await attempt(desk.log, "withdraw", () => desk.outbox.withdraw(url));
}
