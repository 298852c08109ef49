import { type Message, MessageType } from "discord.js";

/**
 * How a message concerns the bot: written to it alone, naming it, answering it,
 * or merely read in a channel that it was asked to listen to.
 */
export type Address = "direct" | "mention" | "reply" | "overheard";

const SPOKEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** Null for everything that is none of the bot's business: bots, webhooks, system messages, @everyone, talk among others. */
export function addressOf(message: Message, listenChannels: ReadonlySet<string>): Address | null {
  if (message.author.bot || message.webhookId !== null || !SPOKEN.includes(message.type)) return null;
  if (message.channel.isDMBased()) return "direct";
  const me = message.client.user.id;
  if (new RegExp(`<@!?${me}>`).test(message.content)) return "mention";
  if (message.mentions.users.has(me)) return "reply";
  // Without a ping Discord hides the words, unless the bot may read the channel.
  if (message.content !== "" && repliedTo(message)?.author.id === me) return "reply";
  return isListenedTo(message, listenChannels) && !isTalkAmongOthers(message) ? "overheard" : null;
}

/** The message that this one replies to, if it is known; Discord sends it along. */
export function repliedTo(message: Message): Message | undefined {
  const id = message.type === MessageType.Reply ? message.reference?.messageId : undefined;
  return id ? message.channel.messages.cache.get(id) : undefined;
}

function isListenedTo(message: Message, listenChannels: ReadonlySet<string>): boolean {
  const parent = message.channel.isThread() ? message.channel.parentId : null;
  return listenChannels.has(message.channelId) || (parent !== null && listenChannels.has(parent));
}

/** Meant for somebody: a reply, a mention, a call to all. */
function isTalkAmongOthers({ type, mentions }: Message): boolean {
  return (
    type === MessageType.Reply || mentions.everyone || mentions.users.size > 0 || mentions.roles.size > 0
  );
}
