import type { App, webApi } from "@slack/bolt";
import type { Answer } from "../../../engine/answer-types.ts";
import { ACTION_ASK, ACTION_PICK, ACTION_SHOW } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import { placeKey, threadKey } from "../conversations.ts";
import { answerAnew, answerTo, type Desk } from "../desk.ts";
import { codeOf } from "../failures.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { answerView } from "../render/views.ts";
import { SORRY } from "../words.ts";
import { type Asked, askedBy, pickedIn, type Spot, spotOf } from "./click.ts";

interface Press {
  readonly body: { readonly team?: { id: string } | null; readonly user: { id: string } };
  readonly client: webApi.WebClient;
}

/** The buttons and the picker on every card. All that they mean stands in the payload, so they work after a restart. */
export function listenToActions(app: App, desk: Desk): void {
  app.action(ACTION_ASK, async ({ action, body, client, ack }) => {
    await ack();
    const value = askedBy(action);
    if (value) await press(desk, { body, client }, { text: value.ask, slots: {} });
  });
  app.action(ACTION_PICK, async ({ action, body, client, ack }) => {
    await ack();
    const asked = pickedIn(action);
    if (asked) await press(desk, { body, client }, asked);
  });
  app.action(ACTION_SHOW, async ({ action, body, ack }) => {
    await ack();
    const value = askedBy(action);
    const spot = spotOf(body);
    if (value && spot?.on === "private" && isFirst(desk, spot, ACTION_SHOW))
      await show(desk, spot, value.ask, value.thread);
  });
}

async function press(desk: Desk, { body, client }: Press, asked: Asked): Promise<void> {
  const spot = spotOf(body);
  if (!spot || !isFirst(desk, spot, asked.text)) return;
  const answer = answerAt(desk, spot, body.team?.id ?? "", body.user.id, asked);
  await attempt(
    desk.log,
    "press",
    () => deliver(desk, client, spot, answer),
    async () => {
      if ("url" in spot && spot.url) await desk.outbox.respond(spot.url, { to: "asker" }, sentence(SORRY));
    },
  );
}

/** Long enough for a double click, short enough to ask again. */
const DOUBLE_CLICK_MS = 15_000;

/** A view is replaced by its answer, so pressing twice does no harm there. */
function isFirst(desk: Desk, spot: Spot, what: string): boolean {
  if (!("channel" in spot)) return true;
  return desk.once.claim(`press:${spot.channel}:${spot.ts}:${what}`, DOUBLE_CLICK_MS);
}

function answerAt(desk: Desk, spot: Spot, team: string, asker: string, { text, slots }: Asked): Answer {
  if (spot.on === "message")
    return answerAnew(desk, { asker, key: threadKey(team, spot.channel, spot.thread) }, text, slots);
  if (spot.on === "private")
    return answerAnew(desk, { asker, key: placeKey(team, spot.channel, asker) }, text, slots);
  return answerTo(desk, text, slots);
}

async function deliver(desk: Desk, client: webApi.WebClient, spot: Spot, answer: Answer): Promise<void> {
  switch (spot.on) {
    case "message":
      return inThread(desk, client, spot, answer);
    case "private": {
      const message = renderMessage(answer, { surface: "private", thread: spot.thread });
      return desk.outbox.respond(spot.url, { to: "asker", thread: spot.thread }, message);
    }
    case "modal":
      await client.views.update({ view_id: spot.view, view: answerView(answer) });
      return;
    case "home":
      await client.views.open({ trigger_id: spot.trigger, view: answerView(answer) });
      return;
    default:
      return spot satisfies never;
  }
}

/** A shared answer can stand in a channel that the bot is no member of; there only the `response_url` may post. */
async function inThread(
  desk: Desk,
  client: webApi.WebClient,
  spot: Spot & { on: "message" },
  answer: Answer,
): Promise<void> {
  const message = renderMessage(answer, { surface: "shared" });
  const { channel, thread, url } = spot;
  try {
    await desk.outbox.post(client, { channel, thread }, message);
  } catch (error) {
    if (!url || !/^(?:not_in_channel|channel_not_found)$/.test(codeOf(error))) throw error;
    await desk.outbox.respond(url, { to: "everyone", thread }, message);
  }
}

/** Asks again and posts for all, then takes the private copy away. */
async function show(
  desk: Desk,
  spot: Spot & { on: "private" },
  ask: string,
  thread: string | undefined,
): Promise<void> {
  await attempt(
    desk.log,
    "show",
    () =>
      desk.outbox.respond(
        spot.url,
        { to: "everyone", thread },
        renderMessage(answerTo(desk, ask), { surface: "shared" }),
      ),
    () => desk.outbox.respond(spot.url, { to: "asker" }, sentence(SORRY)),
  );
  await attempt(desk.log, "withdraw", () => desk.outbox.withdraw(spot.url));
}
