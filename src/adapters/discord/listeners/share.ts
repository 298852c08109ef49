import type { Message } from "discord.js";
import { pointerCard } from "../../../surface/help.ts";
import { type Shown, wordsAround } from "../../../surface/talk.ts";
import type { DiscordDesk } from "../desk.ts";
import { renderAnswer } from "../render/answer.ts";
import type { Frame } from "../render/block.ts";
import { renderCard } from "../render/card.ts";
import type { Page } from "../render/pages.ts";

/** Sends pages; gives the first message, or nothing where none came to stand. */
type Send = (pages: Page[]) => Promise<Message | undefined>;

/**
 * Gives all in a channel a card by `send`; the same one again within five minutes is only pointed to.
 *
 * @param place the channel; null where nobody else reads
 */
export async function share(
  desk: DiscordDesk,
  place: string | null,
  answer: Shown,
  frame: Frame,
  send: Send,
): Promise<void> {
  const post = async () => {
    const message = await send(renderAnswer(answer, frame, "public"));
    return message && { id: message.id, link: async () => message.url };
  };
  const first =
    place === null ? await post().then(() => undefined) : await desk.cooldown.once(place, answer, post);
  if (!first) return;
  const pointer = pointerCard(wordsAround(answer, frame.words), answer.card.title, first);
  await send(renderCard(pointer, frame));
}
