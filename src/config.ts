import { z } from "zod";
import { DISCOVERY_VARIABLES } from "./config-discovery.ts";
import { redisAddress } from "./config-redis.ts";
import { secret } from "./config-secret.ts";
import { SLACK, slackProblems } from "./config-slack.ts";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const DISCORD = "discord.com/developers/applications, your application";

/** A channel id of Slack (`C0123ABC`) or a snowflake of Discord. */
const ids = (pattern: RegExp, allowed: string) =>
  z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((id) => id.trim())
        .filter((id) => id !== ""),
    )
    .refine((list) => list.every((id) => pattern.test(id)), {
      error: `Allowed: ${allowed}, separated by commas.`,
    });

const url = (example: string) =>
  z.url({ protocol: /^https?$/, error: `Allowed: a web address such as ${example}.` });
const filled = (error: string) => z.string().trim().min(1, { error });

/** Every variable that is read: what is allowed, and where its value is found. `.env.example` is held to this by a test. */
export const EnvSchema = z.object({
  SLACK_BOT_TOKEN: secret({
    looks: /^xoxb-[\w-]+$/,
    allowed: `a bot token, which begins with xoxb-. It stands on ${SLACK}, OAuth & Permissions.`,
  })
    .optional()
    .describe("bot token (xoxb-…): OAuth & Permissions"),
  SLACK_APP_TOKEN: secret({
    looks: /^xapp-[\w-]+$/,
    allowed: `an app-level token, which begins with xapp-. It stands on ${SLACK}, Basic Information, App-Level Tokens.`,
  })
    .optional()
    .describe("app-level token (xapp-…) for Socket Mode: Basic Information"),
  SLACK_SIGNING_SECRET: secret({
    looks: /^\w+$/,
    allowed: `the signing secret, letters and digits. It stands on ${SLACK}, Basic Information, App Credentials.`,
  })
    .optional()
    .describe("signing secret for HTTP mode: Basic Information"),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, {
      error: `Allowed: two numbers joined by a dot. It stands on ${SLACK}, Basic Information, App Credentials.`,
    })
    .optional()
    .describe("client ID, for many workspaces instead of SLACK_BOT_TOKEN: Basic Information"),
  SLACK_CLIENT_SECRET: secret({
    looks: /^\w+$/,
    allowed: `the client secret, letters and digits. It stands on ${SLACK}, Basic Information, App Credentials.`,
  })
    .optional()
    .describe("client secret, for many workspaces: Basic Information"),
  SLACK_TOKEN_KEY: secret({
    looks: /^[\w+/=-]{32,}(?:[ ,]+[\w+/=-]{32,})?$/,
    allowed:
      "a random key of 32 letters and digits or more, or two with a comma between them, the new one first. Make one with `openssl rand -base64 32`.",
  })
    .optional()
    .describe(
      "encrypts the stored tokens of many workspaces; make one with `openssl rand -base64 32`; to change it, `new,old`",
    ),
  SLACK_API_URL: url("https://slack.com/api/").optional().describe("base of Slack's Web API; for tests"),
  SLACK_LISTEN_CHANNELS: ids(/^[CGD][A-Z0-9]{2,}$/, "channel ids such as C0123456789")
    .optional()
    .describe("channel ids in which to speak unasked when sure"),
  DISCORD_TOKEN: secret({
    looks: /^[\w-]+\.[\w-]+\.[\w-]+$/,
    allowed: `the bot token, three parts joined by dots. It stands on ${DISCORD}, Bot, Reset Token.`,
  })
    .optional()
    .describe("bot token: Bot"),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{15,21}$/, {
      error: `Allowed: 17 to 20 digits. It stands on ${DISCORD}, General Information.`,
    })
    .optional()
    .describe("read from the token when left out"),
  DISCORD_API_URL: url("https://discord.com/api")
    .optional()
    .describe("base of Discord's REST API; for tests"),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{15,21}$/, {
      error: "Allowed: the 17 to 20 digits that Copy Server ID gives in Discord's developer mode.",
    })
    .optional()
    .describe("register commands in this server only, at once; for development"),
  DISCORD_LISTEN_CHANNELS: ids(/^\d{15,21}$/, "channel ids of 17 to 20 digits")
    .optional()
    .describe("channel ids in which to speak unasked when sure (needs the Message Content intent)"),
  HOST: filled("Allowed: a host name or IP address.")
    .default("127.0.0.1")
    .describe("address of the HTTP server"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: "Allowed: a number from 0 to 65535." })
    .transform(Number)
    .refine((port) => port <= 65535, { error: "Allowed: a number from 0 to 65535." })
    .optional()
    .describe("port of the HTTP server with the page; Slack over HTTP needs it"),
  PUBLIC_URL: z
    .string()
    .refine((address) => URL.canParse(address) && /^https:\/\/[^/?#@\s]+\/?$/.test(address), {
      error: "Allowed: an https address without a path, such as https://waybill.example.com.",
    })
    .optional()
    .describe(
      "https address under which the HTTP server is reached, for links on cards, QR codes and the sitemap; many workspaces in Slack need it",
    ),
  MCP: z
    .enum(["on", "off"], { error: "Allowed: on, off." })
    .default("off")
    .describe("on: `/mcp` on the HTTP server answers assistants (Model Context Protocol)"),
  REDIS_URL: redisAddress()
    .optional()
    .describe(
      "Redis server (redis:// or rediss://) for what copies share; each remembers for itself without; many workspaces in Slack need it",
    ),
  FEEDBACK_FILE: filled("Allowed: the path of a file that may be written.")
    .optional()
    .describe(
      "where votes and unanswered questions are appended, without names and addresses; off when left out",
    ),
  HELP_CONTACT: z
    .string()
    .regex(/^(?:[SCG][A-Z0-9]{2,}|\d{15,21}|https?:\/\/\S+)$/, {
      error:
        "Allowed: a Slack user group or channel id (S0123456789, C0123456789), a Discord role or channel id (17 to 20 digits), or a web address.",
    })
    .optional()
    .describe(
      "whom Ask a person names: a Slack user group or channel id, a Discord role or channel id, or a URL",
    ),
  KNOWLEDGE_DIR: z
    .string()
    .transform((text) => text.split(":").filter((part) => part !== ""))
    .optional()
    .describe("folders laid over the shipped knowledge, separated by `:`"),
  ...DISCOVERY_VARIABLES,
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `Allowed: ${LOG_LEVELS.join(", ")}.` })
    .default("info")
    .describe("fatal, error, warn, info, debug or trace"),
});

export type Config = z.infer<typeof EnvSchema>;

/** Bad configuration. The message names every variable that is wrong, what is allowed and where to look; never a value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly isConfiguration = true;
}

/**
 * Reads the environment once; empty values count as left out.
 *
 * @throws ConfigError with all problems together
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = EnvSchema.safeParse(present);
  const problems = parsed.success
    ? [...slackProblems(parsed.data), ...mcpProblems(parsed.data)]
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${found(issue.message)}`);
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems.join("\n"));
  return parsed.data;
}

const mcpProblems = ({ MCP: mcp, PORT: port }: Config) =>
  mcp === "on" && port === undefined
    ? [
        "MCP: on, but without PORT there is no HTTP server. Allowed: on together with PORT. Set PORT, or leave MCP out.",
      ]
    : [];

/** Most messages say what is allowed; those of a secret begin with what was found. */
const found = (message: string) =>
  message.startsWith("Allowed:") ? `not usable as it is. ${message}` : message;
