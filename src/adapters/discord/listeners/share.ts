import { type BaseInteraction, type Message, messageLink } from "discord.js";
import { pointerCard } from "../../../surface/help.ts";
import { type Shown, wordsAround } from "../../../surface/talk.ts";
import type { DiscordDesk } from "../desk.ts";
import { renderAnswer } from "../render/answer.ts";
import type { Frame } from "../render/block.ts";
import { renderCard } from "../render/card.ts";
import type { Page } from "../render/pages.ts";

/** Sends pages; gives the first message, or nothing where none came to stand. */
type Send = (pages: Page[]) => Promise<Message | undefined>;

/** A channel of a server. */
interface Place {
  readonly guildId: string;
  readonly channelId: string;
}

/** Where others read too; null where the bot is alone with somebody. */
export const placeOf = ({ guildId, channelId }: Message | BaseInteraction): Place | null =>
  guildId === null || channelId === null ? null : { guildId, channelId };

/**
 * Gives all in a channel a card by `send`; the same one again within five minutes is only pointed to.
 *
 * @param place null where nobody else reads
 */
export async function share(
  desk: DiscordDesk,
  place: Place | null,
  answer: Shown,
  frame: Frame,
  send: Send,
): Promise<void> {
  const post = async () => (await send(renderAnswer(answer, frame, "public")))?.id;
  const first = place
    ? await desk.cooldown.once(place.channelId, answer, { post, linkTo: linkIn(place) })
    : void (await post());
  if (!first) return;
  const pointer = pointerCard(wordsAround(answer, frame.words), answer.card.title, first);
  await send(renderCard(pointer, frame));
}

/** One that was deleted is forgotten, so what is remembered stands. */
const linkIn =
  ({ guildId, channelId }: Place) =>
  async (id: string) =>
    messageLink(channelId, id, guildId);
