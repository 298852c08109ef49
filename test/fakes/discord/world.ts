import type { APIApplicationCommand, APIMessage, APIUser } from "discord-api-types/v10";
import { ChannelType, PermissionFlagsBits } from "discord-api-types/v10";
import { type Changes, createChanges } from "./changes.ts";
import { snowflake } from "./ids.ts";
import type { InteractionRecord } from "./interaction-record.ts";

/** A server. `installed`: the bot is a member; otherwise people bring it along on their own account. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly installed: boolean;
  readonly roleId: string;
}

export type ChannelKind =
  | ChannelType.GuildText
  | ChannelType.PublicThread
  | ChannelType.DM
  | ChannelType.GroupDM;

export interface Channel {
  readonly id: string;
  readonly type: ChannelKind;
  readonly name: string;
  readonly guild: Guild | undefined;
  readonly parentId: string | undefined;
  /** In direct messages: who is in them, beside the bot. */
  readonly recipients: readonly APIUser[];
  /** Permissions that the bot lacks here. */
  denied: bigint;
  /** True if Discord knows of the lack but has not told the bot yet. */
  deniedSilently: boolean;
}

/** A message as kept: what Discord shows, and to whom. */
export interface StoredMessage extends APIMessage {
  /** Ephemeral messages are seen by this person only. */
  visibleTo?: string;
}

/** Everything there is: one application, its bot, servers, channels, people and what they wrote. */
export interface World {
  readonly applicationId: string;
  token: string;
  readonly bot: APIUser;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: StoredMessage[];
  readonly interactions: Map<string, InteractionRecord>;
  /** By server id, and "" for everywhere. */
  readonly commands: Map<string, APIApplicationCommand[]>;
  /** People who take no direct messages. */
  readonly closedTo: Set<string>;
  /** Whether Message Content is switched on in the portal. */
  messageContent: boolean;
  shards: number;
  readonly changes: Changes;
}

/** What the bot may do in a server when nothing is taken away. */
export const GRANTED =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseExternalApps;

export function createWorld(): World {
  const id = snowflake();
  return {
    applicationId: id,
    token: `${Buffer.from(id).toString("base64url")}.fake.${snowflake()}`,
    bot: { id, username: "waybill", discriminator: "0", global_name: null, avatar: null, bot: true },
    guilds: new Map(),
    channels: new Map(),
    messages: [],
    interactions: new Map(),
    commands: new Map(),
    closedTo: new Set(),
    messageContent: false,
    shards: 1,
    changes: createChanges(),
  };
}

export function addGuild(
  world: World,
  name: string,
  options: { locale?: string; installed?: boolean } = {},
): Guild {
  const { locale = "en-US", installed = true } = options;
  const guild = { id: snowflake(), roleId: snowflake(), name, locale, installed };
  world.guilds.set(guild.id, guild);
  return guild;
}

type ChannelInput = Pick<Channel, "type" | "name"> &
  Partial<Pick<Channel, "guild" | "parentId" | "recipients">>;

export function addChannel(world: World, input: ChannelInput): Channel {
  const channel: Channel = {
    id: snowflake(),
    guild: undefined,
    parentId: undefined,
    recipients: [],
    denied: 0n,
    deniedSilently: false,
    ...input,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The direct-message channel between the bot and a person; there is one only. */
export function directChannel(world: World, person: APIUser): Channel {
  const open = [...world.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.DM && recipients[0]?.id === person.id,
  );
  return open ?? addChannel(world, { type: ChannelType.DM, name: person.username, recipients: [person] });
}

/** What the bot may do in a channel. */
export function botPermissions(world: World, channel: Channel): bigint {
  const parent = channel.parentId ? world.channels.get(channel.parentId) : undefined;
  return GRANTED & ~channel.denied & ~(parent?.denied ?? 0n);
}
