import {
  type APIUser,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  type MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import { snowflake } from "../ids.ts";
import type { MessageBody } from "../rules/message.ts";
import type { Channel, StoredMessage, World } from "../world.ts";
import { memberOf } from "./user.ts";

/** https://docs.discord.com/developers/resources/message#message-object */
export function makeMessage(
  channel: Channel,
  author: APIUser,
  fields: Partial<StoredMessage>,
): StoredMessage {
  return {
    id: snowflake(),
    channel_id: channel.id,
    author,
    content: "",
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: MessageType.Default,
    ...fields,
  } as StoredMessage;
}

/** What the bot sent, as Discord keeps it. Nobody is mentioned unless `allowed_mentions` says so. */
export function botMessage(world: World, channel: Channel, body: MessageBody): StoredMessage {
  const reference = body.message_reference;
  const original = reference && world.messages.find(({ id }) => id === reference.message_id);
  return makeMessage(channel, world.bot, {
    content: body.content ?? "",
    components: (body.components ?? []) as never,
    embeds: body.embeds ?? [],
    flags: (body.flags ?? 0) as MessageFlags,
    ...(body.nonce !== undefined && { nonce: body.nonce }),
    ...(original && {
      type: MessageType.Reply,
      message_reference: { message_id: original.id, channel_id: channel.id },
      referenced_message: shallow(original),
    }),
  });
}

/** A message that is referred to comes along without what it refers to itself. */
export function shallow({ referenced_message: _, ...message }: StoredMessage): StoredMessage {
  return message;
}

/** MESSAGE_CREATE as one session gets it: https://docs.discord.com/developers/events/gateway-events#message-create */
export function messageCreate(
  world: World,
  channel: Channel,
  message: StoredMessage,
  intents: number,
): GatewayMessageCreateDispatchData {
  const { visibleTo: _, ...shown } = maySeeContent(world, channel, message, intents)
    ? message
    : withoutContent(message);
  const referenced = message.referenced_message as StoredMessage | undefined | null;
  return {
    ...shown,
    ...(referenced && {
      referenced_message: maySeeContent(world, channel, referenced, intents)
        ? referenced
        : withoutContent(referenced),
    }),
    channel_type: channel.type as never,
    ...(channel.guild && {
      guild_id: channel.guild.id,
      member: withoutUser(message.author, message.author.id === world.bot.id ? [channel.guild.roleId] : []),
    }),
  };
}

/** https://docs.discord.com/developers/events/gateway#message-content-intent */
function maySeeContent(world: World, channel: Channel, message: StoredMessage, intents: number): boolean {
  return (
    channel.guild === undefined ||
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id)
  );
}

function withoutContent(message: StoredMessage): StoredMessage {
  return { ...message, content: "", embeds: [], attachments: [], components: [] };
}

function withoutUser(user: APIUser, roles: string[]) {
  const { user: _, ...member } = memberOf(user, roles);
  return member;
}
