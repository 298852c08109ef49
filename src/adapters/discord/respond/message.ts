import { type Message, PermissionFlagsBits } from "discord.js";
import { TIMES } from "../limits.ts";
import type { Page } from "../render/pages.ts";
import { deliver, type Outcome, type Reply } from "./deliver.ts";
import { failureOf, type Report } from "./failure.ts";
import { payload } from "./payload.ts";

const FORBIDDEN: Reply = { outcome: "forbidden", first: undefined };

/**
 * Replies to the message, in the channel or thread it stands in, showing "is typing" first if there is time for it.
 * Where the bot may not write nothing is tried at all.
 */
export async function replyTo(
  message: Message,
  pages: readonly Page[],
  report: Report,
  hasTime: boolean,
): Promise<Reply> {
  const rights = rightsIn(message);
  if (!rights.write || !message.channel.isSendable()) return FORBIDDEN;
  if (hasTime && (await showTyping(message, report)) === "forbidden") return FORBIDDEN;
  let first: Message | undefined;
  const send = async (page: Page, index: number) => {
    const once = sentOnce(`${message.id}-${index}`);
    const sent =
      index === 0 && rights.reply
        ? await message.reply({ ...payload(page), ...once })
        : await sendable(message).send({ ...payload(page), ...once });
    first ??= sent;
  };
  const outcome = await deliver(pages, { send, retries: TIMES.messageRetries, report });
  return { outcome, first };
}

/** Writes to the person directly; for when they asked where the bot may not answer. */
export function writeDirectly(message: Message, pages: readonly Page[], report: Report): Promise<Outcome> {
  const send = (page: Page, index: number) =>
    message.author.send({ ...payload(page), ...sentOnce(`${message.id}-d${index}`) });
  return deliver(pages, { send, retries: TIMES.messageRetries, report });
}

/** A message with a nonce that was sent a moment ago is handed back instead of being sent again. 25 characters at most. */
const sentOnce = (nonce: string) => ({ nonce, enforceNonce: true });

function sendable(message: Message) {
  if (!message.channel.isSendable())
    throw new TypeError("Messages do not come from channels one cannot write in.");
  return message.channel;
}

/**
 * Waits for the notice, so that it does not arrive after the answer and linger; but not for long. A notice that fails is
 * nothing to speak of, unless it tells that the token is gone.
 */
async function showTyping(message: Message, report: Report): Promise<Outcome> {
  const notice = sendable(message)
    .sendTyping()
    .then(
      () => "sent" as const,
      (error) => (failureOf(error) === "token" ? report(error) : failureOf(error)),
    );
  const patience = new Promise<"sent">((resolve) => setTimeout(resolve, TIMES.typing, "sent").unref());
  return Promise.race([notice, patience]);
}

/** What the bot may do where the message stands, as far as it knows; where it does not know, it tries. */
function rightsIn(message: Message): { write: boolean; reply: boolean } {
  if (!message.inGuild()) return { write: true, reply: true };
  const rights = message.channel.permissionsFor(message.client.user.id);
  if (rights === null) return { write: true, reply: true };
  const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;
  const write = message.channel.isThread() ? SendMessagesInThreads : SendMessages;
  return { write: rights.has([ViewChannel, write]), reply: rights.has(ReadMessageHistory) };
}
