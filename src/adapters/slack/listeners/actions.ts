import type { App, webApi } from "@slack/bolt";
import type { Posted } from "../../../surface/cooldown.ts";
import { ask, asShown, type Shown } from "../../../surface/talk.ts";
import { ACTION_ASK, ACTION_PICK, ACTION_SHOW, type ButtonValue } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { codeOf } from "../failures.ts";
import type { SlackMessage } from "../outbox.ts";
import { placeKey, threadKey } from "../places.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { answerView } from "../render/views.ts";
import { type Asked, askedBy, pickedIn, type Spot, spotOf } from "./click.ts";
import { isFirst, type Presser, presserOf } from "./presser.ts";
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
    if (value && spot?.on === "private" && isFirst(desk, spot, ACTION_SHOW))
      await show(desk, spot, value, await presserOf(desk, body, client));
  });
}

async function press(desk: SlackDesk, spot: Spot | undefined, presser: Presser, asked: Asked): Promise<void> {
  if (!spot || !isFirst(desk, spot, asked.text)) return;
  const answer = ask(desk, asked);
  const talk = talkAt(spot, presser);
  if (talk) desk.conversations.remember(talk, answer, presser.user);
  const shown = asShown(desk, presser.words, answer, { text: asked.text, isPublic: true });
  await attempt(
    desk.log,
    "press",
    () => deliver(desk, spot, shown, presser),
    async () => {
      if (!("url" in spot) || !spot.url) return;
      await desk.outbox.respond(spot.url, { to: "asker" }, sentence(presser.words.wentWrong));
    },
  );
}

/** What comes after a button's question may build on it; a window is no conversation. */
function talkAt(spot: Spot, { team, user }: Presser): string | undefined {
  if (spot.on === "message") return threadKey(team, spot.channel, spot.thread);
  return spot.on === "private" ? placeKey(team, spot.channel, user) : undefined;
}

async function deliver(desk: SlackDesk, spot: Spot, answer: Shown, presser: Presser): Promise<void> {
  const { client, words } = presser;
  switch (spot.on) {
    case "message":
      return share(desk, { ...presser, channel: spot.channel }, answer, (message) =>
        inThread(desk, client, spot, message),
      );
    case "private": {
      const { thread } = spot;
      const message = renderMessage(answer, { seenBy: "asker", thread, words });
      return desk.outbox.respond(spot.url, { to: "asker", thread }, message);
    }
    case "modal":
      await client.views.update({ view_id: spot.view, view: answerView(answer, { words }) });
      return;
    case "home":
      await client.views.open({ trigger_id: spot.trigger, view: answerView(answer, { words }) });
      return;
    default:
      return spot satisfies never;
  }
}

/** A shared answer can stand in a channel that the bot is no member of; there only the `response_url` may post. */
async function inThread(
  desk: SlackDesk,
  client: webApi.WebClient,
  { channel, thread, url }: Spot & { on: "message" },
  message: SlackMessage,
): Promise<Posted | undefined> {
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
  { url, channel }: Spot & { on: "private" },
  { ask: text, thread }: ButtonValue,
  { team, words }: Presser,
): Promise<void> {
  const all = async (message: SlackMessage) => {
    await desk.outbox.respond(url, { to: "everyone", thread }, message);
    return undefined;
  };
  await attempt(
    desk.log,
    "show",
    async () => {
      const answer = asShown(desk, words, ask(desk, { text }), { text, isPublic: true });
      await share(desk, { team, channel, words }, answer, all);
    },
    () => desk.outbox.respond(url, { to: "asker" }, sentence(words.wentWrong)),
  );
  await attempt(desk.log, "withdraw", () => desk.outbox.withdraw(url));
}
