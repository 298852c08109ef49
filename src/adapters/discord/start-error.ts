import { DiscordAPIError, GatewayCloseCodes, HTTPError } from "discord.js";
import type { DiscordConfig } from "./config.ts";

/** Discord could not be started (or went away for good). The message is one paragraph for whoever runs the bot; no token in it. */
export class DiscordStartError extends Error {
  override readonly name = "DiscordStartError";
  /** True if a variable has to be changed; false if Discord or the network is to blame. */
  readonly isConfiguration: boolean;

  constructor(message: string, isConfiguration: boolean) {
    super(message);
    this.isConfiguration = isConfiguration;
  }
}

const PORTAL = "Discord Developer Portal (https://discord.com/developers/applications), your application";

export const BAD_TOKEN = `DISCORD_TOKEN: Discord does not accept this token. A bot token has three parts joined by dots and ends when it is reset. Get a fresh one: ${PORTAL}, Bot, Reset Token.`;

const DISALLOWED = `DISCORD_LISTEN_CHANNELS: listening to channels needs the Message Content intent, and Discord says it is switched off. Switch it on: ${PORTAL}, Bot, Privileged Gateway Intents, Message Content Intent. Or leave DISCORD_LISTEN_CHANNELS out; commands, mentions and direct messages work without it.`;

/** Closes after which there is no coming back: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSES: Readonly<Partial<Record<GatewayCloseCodes, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.DisallowedIntents]: DISALLOWED,
  [GatewayCloseCodes.InvalidIntents]:
    "Discord does not know the intents that were asked for (close code 4013). Update discord.js.",
  [GatewayCloseCodes.InvalidShard]:
    "Discord does not accept the number of shards (close code 4010). Start again to get a new one.",
  [GatewayCloseCodes.ShardingRequired]:
    "The bot is in too many servers for so few shards (close code 4011). Start again to get more.",
  [GatewayCloseCodes.InvalidAPIVersion]:
    "Discord no longer offers this version of its gateway (close code 4012). Update discord.js.",
};

/** What a close code of the gateway means, if it is one of the final ones. */
export function closedForGood(code: number): DiscordStartError | null {
  const sentence = CLOSES[code as GatewayCloseCodes];
  return sentence ? new DiscordStartError(sentence, sentence.startsWith("DISCORD_")) : null;
}

/** Why a start failed, in one sentence: `closeCode` is the gateway's last word, if it had one. */
export function startErrorOf(
  error: unknown,
  closeCode: number | undefined,
  config: DiscordConfig,
): DiscordStartError {
  if (error instanceof DiscordStartError) return error;
  const closed = closeCode === undefined ? null : closedForGood(closeCode);
  if (closed) return closed;
  if (codeOf(error) === "TokenInvalid" || statusOf(error) === 401)
    return new DiscordStartError(BAD_TOKEN, true);
  return new DiscordStartError(
    unreachable(error, config),
    config.apiUrl !== undefined && statusOf(error) === undefined,
  );
}

/** The two application ids differ: the token belongs to another application. */
export function wrongApplication(given: string, real: string): DiscordStartError {
  return new DiscordStartError(
    `DISCORD_APPLICATION_ID: it says ${given}, but DISCORD_TOKEN belongs to application ${real}. Leave it out (it is read from the token), or copy both from the same application: ${PORTAL}, General Information, Application ID.`,
    true,
  );
}

/** The gateway, unlike the REST API, cannot be reached. */
export function noGateway(): DiscordStartError {
  return new DiscordStartError(
    "Discord's gateway (wss://gateway.discord.gg) does not answer, although its REST API does. Check whether a firewall or proxy of this network blocks WebSocket connections, and https://discordstatus.com, then start again.",
    false,
  );
}

function unreachable(error: unknown, { apiUrl, token }: DiscordConfig): string {
  const where = apiUrl ? `DISCORD_API_URL: ${originOf(apiUrl)}` : "Discord (https://discord.com)";
  const status = statusOf(error);
  const found = status ? `answered ${status}` : `could not be reached (${reasonOf(error, token)})`;
  const next = apiUrl
    ? "It should be the base of the REST API, such as https://discord.com/api; leave it out for Discord itself."
    : "Check the network of this machine and https://discordstatus.com, then start again.";
  return `${where} ${found}. ${next}`;
}

/** Scheme, host and port only: an address can hold a password. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "it is not a web address and";
}

function reasonOf(error: unknown, token: string): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = codeOf(cause) ?? (cause instanceof Error ? cause.message : "no reason given");
  return token === "" ? reason : reason.replaceAll(token, "…");
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

function statusOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;
}
