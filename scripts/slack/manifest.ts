import { COMMAND, SHORTCUT_EXPLAIN, SHORTCUT_LOOKUP } from "../../src/adapters/slack/action-ids.ts";
import { SUGGESTED_PROMPTS } from "../../src/adapters/slack/prompts.ts";
import { EVENTS_PATH } from "../../src/adapters/slack/receivers/http-receiver.ts";
import { DEPARTURES } from "../../src/adapters/slack/workspaces/departures.ts";
import { REDIRECT_PATH } from "../../src/adapters/slack/workspaces/install.ts";

/**
 * - `socket`: Socket Mode, without the right to read channels: what most want.
 * - `listening`: Socket Mode, and reads channels: for follow-ups without a mention and for listening.
 * - `http`: as `socket`, over request URLs.
 * - `workspaces`: as `http`, for other workspaces and organisations to install.
 */
export type Variant = "socket" | "listening" | "http" | "workspaces";

/** Where each variant's file stands. */
export const FILES: Readonly<Record<Variant, string>> = {
  socket: "slack-manifest.yaml",
  listening: "slack-manifest.listening.yaml",
  http: "slack-manifest.http.yaml",
  workspaces: "slack-manifest.workspaces.yaml",
};

/** To be replaced by the address under which Slack reaches the bot. */
const HOST = "https://waybill.example.com";
export const REQUEST_URL = `${HOST}${EVENTS_PATH}`;
const REDIRECT_URL = `${HOST}${REDIRECT_PATH}`;

/** Event → the scope that it needs: https://docs.slack.dev/reference/events */
export const EVENTS: Readonly<Record<string, string | undefined>> = {
  app_home_opened: undefined,
  app_mention: "app_mentions:read",
  "message.channels": "channels:history",
  "message.groups": "groups:history",
  "message.im": "im:history",
  "message.mpim": "mpim:history",
  app_uninstalled: undefined,
  tokens_revoked: undefined,
};

const overHttp = (variant: Variant) => variant === "http" || variant === "workspaces";

/** The variants that have an event, where it is not in all of them. */
const onlyIn = (event: string): Variant | undefined =>
  READS_CHANNELS.test(event) ? "listening" : DEPARTURES.has(event) ? "workspaces" : undefined;

const READS_CHANNELS = /^message\.(?:channels|groups|mpim)$/;

/** Scopes of what the bot calls and offers, beside those of its events. */
const OTHER_SCOPES = ["assistant:write", "chat:write", "commands", "users:read"];

/** The app as Slack wants it described: https://docs.slack.dev/reference/app-manifest */
export function manifest(variant: Variant) {
  const events = Object.keys(EVENTS).filter((event) => (onlyIn(event) ?? variant) === variant);
  const scopes = events.flatMap((event) => EVENTS[event] ?? []);
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: DISPLAY,
    features: features(variant),
    oauth_config: {
      ...(variant === "workspaces" ? { redirect_urls: [REDIRECT_URL] } : {}),
      scopes: { bot: [...scopes, ...OTHER_SCOPES].sort() },
    },
    settings: settings(variant, events),
  };
}

const DISPLAY = {
  name: "Waybill",
  description: "Answers “which IMAP and SMTP settings do I need?” for any mail provider, with the source.",
  long_description:
    "Ask in a channel, in a direct message, with /email or from a message's More actions menu, and get the exact server, port, security, user name and kind of password for your mail provider, what has to be switched on first, and the usual reasons why a login fails. Every value names its source and the day it was checked. Waybill never asks for a password, and speaks up unasked only in channels that its administrators choose.",
  background_color: "#1a4d6e",
};

function features(variant: Variant) {
  return {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: "waybill", always_online: true },
    agent_view: {
      agent_description:
        "Tells you the IMAP, POP and SMTP settings for your mail address, and helps when sign-in fails.",
      suggested_prompts: SUGGESTED_PROMPTS.map((prompt) => ({ ...prompt })),
    },
    shortcuts: [
      {
        type: "message",
        name: "Explain mail problem",
        callback_id: SHORTCUT_EXPLAIN,
        description: "Look up the mail settings or error in this message",
      },
      {
        type: "global",
        name: "Mail settings",
        callback_id: SHORTCUT_LOOKUP,
        description: "Find the server settings for a mail address",
      },
    ],
    slash_commands: [
      {
        command: COMMAND,
        ...(overHttp(variant) ? { url: REQUEST_URL } : {}),
        description: "Server settings for a mail address or provider",
        usage_hint: "you@example.com | gmail smtp | help",
        should_escape: false,
      },
    ],
  };
}

function settings(variant: Variant, events: readonly string[]) {
  const http = overHttp(variant);
  return {
    event_subscriptions: { ...(http ? { request_url: REQUEST_URL } : {}), bot_events: [...events] },
    interactivity: {
      is_enabled: true,
      ...(http ? { request_url: REQUEST_URL, message_menu_options_url: REQUEST_URL } : {}),
    },
    org_deploy_enabled: variant === "workspaces",
    socket_mode_enabled: !http,
    token_rotation_enabled: false,
  };
}
