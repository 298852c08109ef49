import type { Json } from "./checks/problem.ts";
import type { Message, Workspace } from "./workspace.ts";

/** Payload shapes as documented: https://docs.slack.dev/reference/interaction-payloads and /reference/events */

/** The envelope of every event. */
export function eventCallback({ team, bot, enterprise, isWhole }: Workspace, event: Json, id: string): Json {
  return {
    token: "legacy",
    team_id: team.id,
    api_app_id: bot.appId,
    event,
    type: "event_callback",
    event_id: id,
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [
      {
        enterprise_id: enterprise?.id ?? null,
        team_id: team.id,
        user_id: bot.userId,
        is_bot: true,
        is_enterprise_install: isWhole,
      },
    ],
    is_ext_shared_channel: false,
  };
}

/** Where a conversation's events come from, by the first letter of its id. */
export const channelType = (channel: string) =>
  channel.startsWith("D") ? "im" : channel.startsWith("G") ? "mpim" : "channel";

export function messageEvent(workspace: Workspace, message: Message, extra: Json = {}): Json {
  return {
    type: "message",
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: workspace.team.id,
    channel: message.channel,
    channel_type: channelType(message.channel),
    event_ts: message.ts,
    ...(message.thread ? { thread_ts: message.thread } : {}),
    ...extra,
  };
}

export function mentionEvent(workspace: Workspace, message: Message): Json {
  const { channel_type: _unused, ...event } = messageEvent(workspace, message);
  return { ...event, type: "app_mention" };
}

export function slashCommand(
  workspace: Workspace,
  at: { user: string; channel: string; url: string },
  command: string,
  text: string,
): Json {
  return {
    token: "legacy",
    team_id: workspace.team.id,
    team_domain: workspace.team.domain,
    channel_id: at.channel,
    channel_name: "help",
    user_id: at.user,
    user_name: at.user.toLowerCase(),
    command,
    text,
    api_app_id: workspace.bot.appId,
    is_enterprise_install: String(workspace.isWhole),
    ...(workspace.enterprise ? { enterprise_id: workspace.enterprise.id } : {}),
    response_url: at.url,
    trigger_id: workspace.trigger(at.user),
  };
}

/** What all interactions have in common. */
export function interaction(workspace: Workspace, user: string, type: string): Json {
  return {
    type,
    team: { id: workspace.team.id, domain: workspace.team.domain },
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: workspace.team.id },
    api_app_id: workspace.bot.appId,
    token: "legacy",
    trigger_id: workspace.trigger(user),
    is_enterprise_install: workspace.isWhole,
    enterprise: workspace.enterprise ?? null,
  };
}

export function messageContainer(message: Message): Json {
  return {
    type: "message",
    message_ts: message.ts,
    channel_id: message.channel,
    is_ephemeral: message.onlyFor !== undefined,
    ...(message.thread ? { thread_ts: message.thread } : {}),
  };
}
