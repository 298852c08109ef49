import type { SlackConfig } from "./adapters/slack/config.ts";
import type { Config } from "./config.ts";
import type { Redis } from "./redis/redis.ts";

/** Where a setting of the app stands. */
export const SLACK = "api.slack.com/apps, your app";

/** What of Slack's settings is needed together and not there, or there and not wanted, a sentence each. */
export function slackProblems(config: Config): string[] {
  return isForMany(config) ? problemsOfMany(config) : problemsOfOne(config);
}

/** Whether every workspace may install the bot, instead of the one that SLACK_BOT_TOKEN belongs to. */
export const isForMany = (config: Config): boolean => firstSetOf(config, OF_MANY) !== undefined;

/** Slack's part of a configuration without problems. @param redis where many workspaces' tokens are stored */
export function slackConfig(config: Config, redis: Redis | undefined): SlackConfig {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret = "",
  } = config;
  if (botToken !== undefined) return appToken ? { botToken, appToken } : { botToken, signingSecret };
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, PUBLIC_URL: publicUrl } = config;
  const tokenKeys = (config.SLACK_TOKEN_KEY ?? "").split(/[ ,]+/).filter((key) => key !== "");
  if (!clientId || !clientSecret || !publicUrl || !redis)
    throw new Error("readConfig lets no such configuration pass");
  return { signingSecret, clientId, clientSecret, tokenKeys, publicUrl, shelf: redis };
}

type Name = keyof Config;

/** Each of these means many workspaces; they are needed together. */
const OF_MANY = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_TOKEN_KEY"] as const satisfies Name[];

const firstSetOf = (config: Config, names: readonly Name[]) =>
  names.find((name) => config[name] !== undefined);

/** What many workspaces need, and where it is found. */
const NEEDED: Readonly<Partial<Record<Name, string>>> = {
  SLACK_CLIENT_ID: `the Client ID from ${SLACK}, Basic Information, App Credentials`,
  SLACK_CLIENT_SECRET: `the Client Secret from ${SLACK}, Basic Information, App Credentials`,
  SLACK_SIGNING_SECRET: `the Signing Secret from ${SLACK}, Basic Information, App Credentials`,
  SLACK_TOKEN_KEY: "a key for the stored tokens; make one with `openssl rand -base64 32` and keep it",
  PUBLIC_URL:
    "the https address under which Slack and browsers reach this server, such as https://waybill.example.com",
  PORT: "a number from 0 to 65535, the port that your reverse proxy passes /slack/ on to",
  REDIS_URL: "the address of the Redis server that stores the tokens, such as redis://127.0.0.1:6379",
};

/** Belongs to one workspace, and to one way of being reached. */
const UNWANTED: readonly Name[] = ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"];

function problemsOfMany(config: Config): string[] {
  const because = firstSetOf(config, OF_MANY);
  const missing = Object.entries(NEEDED)
    .filter(([name]) => config[name as Name] === undefined)
    .map(
      ([name, what]) =>
        `${name}: missing, but ${because} is set, which means many workspaces. Needed: ${what}.`,
    );
  const unwanted = UNWANTED.filter((name) => config[name] !== undefined).map(
    (name) =>
      `${name}: set beside ${because}. Allowed: one of them, as with ${because} each workspace brings its own token, over HTTP. Take ${name} out, or for one workspace take out ${OF_MANY.join(", ")}.`,
  );
  return [...missing, ...unwanted, ...problemsOfContact(config)];
}

function problemsOfContact({ HELP_CONTACT: contact }: Config): string[] {
  if (!contact || !/^[SCG]/.test(contact)) return [];
  return [
    "HELP_CONTACT: a group or channel of one workspace, which the others do not know. Allowed with many workspaces: a web address. Set that, or leave it out.",
  ];
}

function problemsOfOne(config: Config): string[] {
  const problems: string[] = [];
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, PORT: port } = config;
  if (bot && !app && !secret) {
    problems.push(
      `SLACK_APP_TOKEN: missing, but SLACK_BOT_TOKEN is set. Needed for Socket Mode: the app-level token (xapp-…) from ${SLACK}, Basic Information, App-Level Tokens. For HTTP set SLACK_SIGNING_SECRET and PORT instead.`,
    );
  }
  if (!bot && (app || secret)) {
    problems.push(
      `SLACK_BOT_TOKEN: missing, but ${app ? "SLACK_APP_TOKEN" : "SLACK_SIGNING_SECRET"} is set. Needed: the bot token (xoxb-…) from ${SLACK}, OAuth & Permissions. For many workspaces set SLACK_CLIENT_ID instead.`,
    );
  }
  if (bot && secret && !app && port === undefined) {
    problems.push(
      "PORT: missing, but Slack over HTTP needs it. Allowed: a number from 0 to 65535, the port that your reverse proxy passes /slack/events to.",
    );
  }
  return problems;
}
