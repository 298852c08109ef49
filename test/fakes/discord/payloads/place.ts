import {
  type APIChannel,
  type APIOverwrite,
  type APIRole,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  OverwriteType,
} from "discord-api-types/v10";
import { type Channel, GRANTED, type Guild, type World } from "../world.ts";
import { memberOf } from "./user.ts";

/** GUILD_CREATE: https://docs.discord.com/developers/events/gateway-events#guild-create */
export function guildPayload(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const channels = [...world.channels.values()].filter((channel) => channel.guild?.id === guild.id);
  const inGuild = channels.map((channel) => ({ ...channelPayload(world, channel), guild_id: guild.id }));
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    owner_id: guild.roleId,
    afk_timeout: 300,
    roles: [role(guild.id, "@everyone", 0n), role(guild.roleId, "Waybill", GRANTED)],
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: guild.locale,
    joined_at: "2026-01-05T10:00:00.000000+00:00",
    large: false,
    unavailable: false,
    member_count: 3,
    voice_states: [],
    members: [memberOf(world.bot, [guild.roleId])],
    channels: inGuild.filter(({ type }) => type === ChannelType.GuildText),
    threads: inGuild.filter(({ type }) => type === ChannelType.PublicThread),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as unknown as GatewayGuildCreateDispatchData;
}

function role(id: string, name: string, permissions: bigint): APIRole {
  return {
    id,
    name,
    permissions: permissions.toString(),
    color: 0,
    hoist: false,
    position: 0,
    managed: name !== "@everyone",
    mentionable: false,
    flags: 0,
  } as unknown as APIRole;
}

/** https://docs.discord.com/developers/resources/channel#channel-object */
export function channelPayload(world: World, channel: Channel): APIChannel {
  const base = { id: channel.id, type: channel.type, name: channel.name, flags: 0, last_message_id: null };
  switch (channel.type) {
    case ChannelType.DM:
      return { ...base, name: null, recipients: [...channel.recipients] } as unknown as APIChannel;
    case ChannelType.GroupDM:
      return {
        ...base,
        icon: null,
        owner_id: channel.recipients[0]?.id,
        recipients: [...channel.recipients],
      } as APIChannel;
    case ChannelType.PublicThread:
      return { ...base, ...threadFields(channel) } as APIChannel;
    default:
      return { ...base, ...textFields(world, channel) } as APIChannel;
  }
}

function textFields(world: World, channel: Channel) {
  const told = channel.deniedSilently ? 0n : channel.denied;
  const overwrite: APIOverwrite = {
    id: world.bot.id,
    type: OverwriteType.Member,
    allow: "0",
    deny: told.toString(),
  };
  return {
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: told === 0n ? [] : [overwrite],
  };
}

/** https://docs.discord.com/developers/resources/channel#thread-metadata-object */
function threadFields(channel: Channel) {
  return {
    parent_id: channel.parentId,
    owner_id: channel.guild?.roleId,
    message_count: 0,
    member_count: 1,
    rate_limit_per_user: 0,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: "2026-01-05T10:00:00.000000+00:00",
      locked: false,
    },
  };
}
