import { checkIdOf } from "../../../surface/connection-check.ts";
import { askChosen } from "../../../surface/talk.ts";
import type { ButtonValue } from "../action-ids.ts";
import type { SlackDesk } from "../desk.ts";
import type { SlackMessage } from "../outbox.ts";
import { answerView } from "../render/views.ts";
import type { Spot } from "./click.ts";
import { type Presser, talkAt } from "./presser.ts";

/** Tells whoever presses something in private: below the card, or where it stands in a window, above it. */
export async function tell(
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
  const shown = { ...answer, ...(card && { voteId: card }), hasPerson, checkId: checkIdOf(desk, answer) };
  await client.views.update({ view_id: spot.view, view: answerView(shown, { words }, message.blocks) });
}
