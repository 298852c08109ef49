import type {
  APIGuildMember,
  APIInteractionGuildMember,
  APIUser,
  GuildMemberFlags,
} from "discord-api-types/v10";
import { snowflake } from "../ids.ts";

/** https://docs.discord.com/developers/resources/user#user-object */
export function makeUser(username: string, bot = false): APIUser {
  return {
    id: snowflake(),
    username,
    discriminator: "0",
    global_name: username,
    avatar: null,
    ...(bot && { bot }),
  };
}

/** https://docs.discord.com/developers/resources/guild#guild-member-object */
export function memberOf(user: APIUser, roles: string[] = []): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    roles,
    joined_at: "2026-01-05T10:00:00.000000+00:00",
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
  };
}

/** As in an interaction: with what the person may do in the channel. */
export function interactionMember(user: APIUser): APIInteractionGuildMember {
  return { ...memberOf(user), permissions: "2248473465835073" };
}
