import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import { LONGEST_WAIT_MS } from "../../surface/limits.ts";
import { UNWATCHED } from "../../surface/watch.ts";
import type { DiscordConfig } from "./config.ts";
import { PatientStrategy } from "./gateway-strategy.ts";
import { TIMES } from "./limits.ts";
import { makeRequest } from "./respond/sent-once.ts";
import { watchedRequests } from "./respond/watched-requests.ts";

/** No privileged intent: commands, mentions and direct messages work without reading channels. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Members and users beside the bot itself that are kept; it is needed to know what the bot may do. */
const isSelf = ({ id, client }: { id: string; client: Client }) => id === client.user?.id;
const FEW = { maxSize: 100, keepOverLimit: isSelf };

/** Only what an answer needs is kept: the last messages (replies refer to them), and hardly any people. */
const CACHES = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 25,
  GuildMemberManager: FEW,
  UserManager: FEW,
  AutoModerationRuleManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  StageInstanceManager: 0,
  VoiceStateManager: 0,
});

/**
 * A client of discord.js that is not connected yet.
 * Partial channels are wanted because Discord announces no direct-message channel before the first message in it.
 *
 * @param watch told of each request that Discord refuses or does not answer, and of repeats
 * @param onGateway is given the gateway, as soon as the client connects
 */
export function createClient(
  { apiUrl, listenChannels }: DiscordConfig,
  watch = UNWATCHED,
  onGateway: (gateway: PatientStrategy) => void = () => {},
): Client {
  return new Client({
    intents: listenChannels.length > 0 ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    partials: [Partials.Channel],
    shards: "auto",
    ws: {
      buildStrategy(manager) {
        const gateway = new PatientStrategy(manager);
        onGateway(gateway);
        return gateway;
      },
    },
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    waitGuildTimeout: TIMES.servers,
    makeCache: CACHES,
    rest: {
      makeRequest: watchedRequests(makeRequest, watch),
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT_MS,
      ...(apiUrl && { api: apiUrl.replace(/(?<!\/)\/+$/, "") }),
    },
  });
}
