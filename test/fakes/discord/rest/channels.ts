import { type APIUser, ChannelType, PermissionFlagsBits, type Snowflake } from "discord-api-types/v10";
import { botMessage } from "../payloads/message.ts";
import { channelPayload } from "../payloads/place.ts";
import { type AnyComponent, textBytes } from "../rules/components.ts";
import { checkMessage, isComponentsV2, isEmpty, type MessageBody } from "../rules/message.ts";
import { botPermissions, type Channel, directChannel, type StoredMessage, type World } from "../world.ts";
import * as errors from "./api-error.ts";
import type { Request, Route } from "./route.ts";

/** https://docs.discord.com/developers/resources/message#create-message and its neighbours */
export const channelRoutes: readonly Route[] = [
  { method: "POST", path: "/channels/:channel/messages", handle: createMessage },
  { method: "GET", path: "/channels/:channel/messages/:message", handle: (request) => find(request) },
  { method: "DELETE", path: "/channels/:channel/messages/:message", handle: deleteMessage },
  { method: "POST", path: "/channels/:channel/typing", handle: startTyping },
  { method: "POST", path: "/users/@me/channels", handle: openDirectMessages },
];

function createMessage(request: Request): StoredMessage {
  const { world, dispatch } = request;
  const channel = writableChannel(request);
  const body = request.body as MessageBody;
  acceptable(body);
  if (body.message_reference) mayReply(world, channel, body);
  const same = sentBefore(world, channel, body);
  if (same) return same;
  const message = botMessage(world, channel, body);
  world.messages.push(message);
  dispatch.message(channel, message);
  world.changes.announce();
  return message;
}

/** Throws what Discord answers to a message it does not want. */
export function acceptable(body: MessageBody, before = 0): void {
  if (isEmpty(body)) throw errors.emptyMessage();
  errors.refuse(checkMessage(body, before));
  const tooManyBytes =
    isComponentsV2(body, before) && textBytes(body.components as unknown as AnyComponent[]) > 10_170;
  if (tooManyBytes) throw errors.crashed();
}

/** With `enforce_nonce`, a message that was sent a moment ago is handed back instead of being sent again. */
function sentBefore(world: World, channel: Channel, body: MessageBody): StoredMessage | undefined {
  if (!body.enforce_nonce || body.nonce === undefined) return undefined;
  return world.messages.find(({ nonce, channel_id }) => nonce === body.nonce && channel_id === channel.id);
}

function mayReply(world: World, channel: Channel, { message_reference: reference }: MessageBody): void {
  const history = botPermissions(world, channel) & PermissionFlagsBits.ReadMessageHistory;
  if (channel.guild && !history) throw errors.noHistory();
  const exists = world.messages.some(({ id }) => id === reference?.message_id);
  if (exists || reference?.fail_if_not_exists === false) return;
  errors.refuse([
    { path: "message_reference", code: "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", message: "Unknown message" },
  ]);
}

function writableChannel({ world, params }: Request): Channel {
  const channel = world.channels.get(params.channel ?? "");
  if (!channel) throw errors.unknownChannel();
  if (channel.type === ChannelType.DM && world.closedTo.has(channel.recipients[0]?.id ?? ""))
    throw errors.cannotMessageUser();
  if (channel.type === ChannelType.GroupDM || channel.guild?.installed === false)
    throw errors.missingAccess();
  const rights = botPermissions(world, channel);
  if (!(rights & PermissionFlagsBits.ViewChannel)) throw errors.missingAccess();
  const needed =
    channel.type === ChannelType.PublicThread
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  if (!(rights & needed)) throw errors.missingPermissions();
  return channel;
}

function startTyping(request: Request): undefined {
  writableChannel(request);
}

function find({ world, params }: Request): StoredMessage {
  const message = world.messages.find(({ id }) => id === params.message);
  if (!message) throw errors.unknownMessage();
  return message;
}

function deleteMessage(request: Request): undefined {
  removeMessage(request.world, find(request));
}

/** Takes a message away. */
export function removeMessage(world: World, message: StoredMessage): void {
  world.messages.splice(world.messages.indexOf(message), 1);
  world.changes.announce();
}

function openDirectMessages({ world, body }: Request): object {
  const { recipient_id: id } = body as { recipient_id: Snowflake };
  const person = [...world.messages.map(({ author }) => author)].find((author: APIUser) => author.id === id);
  if (!person) throw errors.notFound();
  return channelPayload(world, directChannel(world, person));
}
