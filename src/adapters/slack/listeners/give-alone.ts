import type { Shown } from "../../../surface/talk.ts";
import type { SlackDesk } from "../desk.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { answerView } from "../render/views.ts";
import type { Spot } from "./click.ts";
import type { Presser } from "./presser.ts";

/** Gives an answer to whoever presses, and to nobody else: beside the card, or in a window. */
export async function giveAlone(
  desk: SlackDesk,
  spot: Spot,
  answer: Shown,
  { client, words }: Presser,
): Promise<void> {
  switch (spot.on) {
    case "message":
    case "private": {
      const { thread, url } = spot;
      const seenBy = spot.on === "message" ? "copy" : "asker";
      return desk.outbox.respond(
        url,
        { to: "asker", thread },
        renderMessage(answer, { seenBy, thread, words }),
      );
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

/** A sentence instead of an answer, after a fault of ours. */
export async function apologise(desk: SlackDesk, spot: Spot, { words }: Presser): Promise<void> {
  if (!("url" in spot) || !spot.url) return;
  await desk.outbox.respond(spot.url, { to: "asker" }, sentence(words.wentWrong));
}
