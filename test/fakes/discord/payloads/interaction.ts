import {
  type APIInteraction,
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type InteractionType,
  type Locale,
} from "discord-api-types/v10";
import { snowflake } from "../ids.ts";
import type { InteractionRecord } from "../interaction-record.ts";
import { botPermissions, type Channel, type StoredMessage, type World } from "../world.ts";
import { channelPayload } from "./place.ts";
import { interactionMember } from "./user.ts";

export interface InteractionInput {
  readonly type: InteractionType;
  readonly channel: Channel;
  readonly user: APIUser;
  readonly locale: string;
  readonly data: object;
  readonly message?: StoredMessage;
}

/** The record Discord keeps of an interaction. */
export function openInteraction({ type, channel, user, message }: InteractionInput): InteractionRecord {
  return {
    id: snowflake(),
    token: `aW50ZXJhY3Rpb24${snowflake()}`,
    type,
    channel,
    userId: user.id,
    createdAt: Date.now(),
    source: message,
    userInstalled: isUserInstalledOnly(channel),
    acknowledgedAt: undefined,
    deferred: undefined,
    deferredPrivately: false,
    original: undefined,
    followUps: 0,
    responses: [],
  };
}

/** INTERACTION_CREATE: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export function interactionPayload(
  world: World,
  record: InteractionRecord,
  input: InteractionInput,
): APIInteraction {
  const { channel, user } = input;
  return {
    id: record.id,
    application_id: world.applicationId,
    type: input.type,
    data: input.data,
    token: record.token,
    version: 1,
    channel_id: channel.id,
    channel: { ...channelPayload(world, channel), permissions: "2248473465835073" },
    ...(channel.guild ? guildFields(channel.guild, user) : { user }),
    ...(input.message && { message: shown(input.message) }),
    app_permissions: botPermissions(world, channel).toString(),
    locale: input.locale as Locale,
    entitlements: [],
    authorizing_integration_owners: owners(channel, user),
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
  } as unknown as APIInteraction;
}

function guildFields(guild: NonNullable<Channel["guild"]>, user: APIUser) {
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: interactionMember(user),
  };
}

function shown({ visibleTo: _, ...message }: StoredMessage) {
  return message;
}

function contextOf(channel: Channel): InteractionContextType {
  if (channel.guild) return InteractionContextType.Guild;
  return channel.type === ChannelType.DM
    ? InteractionContextType.BotDM
    : InteractionContextType.PrivateChannel;
}

function isUserInstalledOnly({ guild, type }: Channel): boolean {
  return guild ? !guild.installed : type === ChannelType.GroupDM;
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object */
function owners(channel: Channel, user: APIUser) {
  if (isUserInstalledOnly(channel)) return { [ApplicationIntegrationType.UserInstall]: user.id };
  return { [ApplicationIntegrationType.GuildInstall]: channel.guild?.id ?? "0" };
}
