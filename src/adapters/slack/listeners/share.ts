import type { webApi } from "@slack/bolt";
import { pointerCard } from "../../../surface/help.ts";
import { type Shown, wordsAround } from "../../../surface/talk.ts";
import type { Words } from "../../../surface/words/index.ts";
import type { SlackDesk } from "../desk.ts";
import type { SlackMessage } from "../outbox.ts";
import { isDirect } from "../places.ts";
import { renderMessage, renderNote } from "../render/message.ts";

/** Where a card is shared. */
export interface Audience {
  readonly team: string;
  readonly channel: string;
  readonly words: Words;
  readonly client: webApi.WebClient;
}

/** Sends a message; says its `ts`, or nothing where it has none to link to. */
type Send = (message: SlackMessage) => Promise<string | undefined>;

/** Gives all in a channel a card by `send`; the same one again within five minutes is only pointed to. */
export async function share(
  desk: SlackDesk,
  { team, channel, words, client }: Audience,
  answer: Shown,
  send: Send,
): Promise<void> {
  const post = () => send(renderMessage(answer, { seenBy: "all", words }));
  const linkTo = (ts: string) => desk.outbox.permalink(client, channel, ts);
  const first = isDirect(channel)
    ? await post().then(() => undefined)
    : await desk.cooldown.once(`${team}:${channel}`, answer, { post, linkTo });
  if (first) await send(renderNote(pointerCard(wordsAround(answer, words), answer.card.title, first)));
}
