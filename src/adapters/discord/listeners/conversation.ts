import type { BaseInteraction, Message } from "discord.js";

/**
 * The name of the conversation that a question belongs to: a thread is one for all who write in it,
 * elsewhere everybody has their own.
 */
export function conversationOf(source: Message | BaseInteraction): string {
  const channel = source.channelId ?? "";
  return source.channel?.isThread() ? channel : `${channel}:${askerOf(source)}`;
}

/** Id of whoever wrote the message or used the command. */
function askerOf(source: Message | BaseInteraction): string {
  return "author" in source ? source.author.id : source.user.id;
}
