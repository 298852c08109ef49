import { type Client, Events } from "discord.js";
import { contactOn } from "../../surface/contact.ts";
import { createDesk } from "../../surface/desk.ts";
import type { Log } from "../../surface/log.ts";
import { createOpenWork } from "../../surface/open-work.ts";
import type { Premises, Surface } from "../../surface/surface.ts";
import { UNWATCHED, type Watch } from "../../surface/watch.ts";
import { type ConnectionLostError, startWatchdog, type WatchdogTimes } from "../../surface/watchdog.ts";
import { createClient } from "./client.ts";
import { registerCommands } from "./commands/register.ts";
import type { DiscordConfig } from "./config.ts";
import { connect, goodbye } from "./connect.ts";
import { WAYS } from "./desk.ts";
import type { PatientStrategy } from "./gateway-strategy.ts";
import { createHealth, createPlatform, isConnected, watchHealth } from "./health.ts";
import { installLinks } from "./install-links.ts";
import { TIMES } from "./limits.ts";
import { listen } from "./listen.ts";
import { createReport } from "./respond/failure.ts";
import { type DiscordStartError, startErrorOf, wrongApplication } from "./start-error.ts";

/** The id of a role or a channel. */
const SNOWFLAKE = /^\d{15,21}$/;

export interface DiscordOptions extends Premises {
  readonly config: DiscordConfig;
  /** Called if the connection is lost for good while running: Discord closed it, such as after the token was reset, or it hangs. */
  readonly onLost?: (error: DiscordStartError | ConnectionLostError) => void;
  /** For tests. */
  readonly watchdogTimes?: WatchdogTimes;
}

/**
 * Connects to Discord, registers the commands if they changed, and answers until `stop`, which lets running answers finish and
 * says goodbye to the gateway (close code 1000), so that the bot is offline at once. `describe` gives the links that install it.
 *
 * @throws DiscordStartError with one paragraph for whoever runs the bot
 */
export async function startDiscord(options: DiscordOptions): Promise<Surface> {
  const { config, log, watch = UNWATCHED, onLost = () => {} } = options;
  const { client, gateway } = connectable(config, watch);
  const work = createOpenWork(watch.underWay);
  const report = createReport(log, () => client.rest.setToken(config.token), watch);
  client.on(Events.Error, report);
  const desk = createDesk(options, {
    name: "discord",
    contact: contactOn(SNOWFLAKE, options.helpContact),
    listenChannels: config.listenChannels,
    forgetAfter: TIMES.conversation,
    ways: WAYS,
  });
  listen(client, { ...desk, report, underWay: work.count }, work);
  await connect(client, config, TIMES.standstill);
  const applicationId = await applicationOf(client, config);
  watchHealth(client, log, watch, onLost);
  const platform = createPlatform(client, config);
  const watchdog = startWatchdog(
    {
      name: "Discord's gateway",
      isAlive: () => isConnected(client) && (gateway()?.isHeard() ?? false),
      revive: () => gateway()?.renew(),
      platform,
      onLost,
    },
    { log, times: options.watchdogTimes, now: options.now },
  );
  await register(client, { applicationId, guildId: config.guildId }, log);
  return {
    describe: () => describeLinks(applicationId),
    ready: () => isConnected(client),
    trouble: createHealth(client, platform),
    async stop() {
      watchdog.stop();
      await work.idle(TIMES.drain);
      await goodbye(client);
    },
  };
}

/** discord.js checks its options as soon as there is a client. */
function connectable(config: DiscordConfig, watch: Watch) {
  let gateway: PatientStrategy | undefined;
  try {
    const client = createClient(config, watch, (strategy) => {
      gateway = strategy;
    });
    return { client, gateway: () => gateway };
  } catch (error) {
    throw startErrorOf(error, undefined, config);
  }
}

/** The application that the token belongs to. */
async function applicationOf(client: Client, { applicationId }: DiscordConfig): Promise<string> {
  const real = client.application?.id ?? applicationId ?? "";
  if (!applicationId || applicationId === real) return real;
  await goodbye(client);
  throw wrongApplication(applicationId, real);
}

/** A list of commands that could not be renewed is no reason not to answer: the one of the last start is still there. */
async function register(
  client: Client,
  scope: { applicationId: string; guildId?: string | undefined },
  log: Log,
) {
  try {
    const written = await registerCommands(client.rest, scope);
    log.info({ written }, written ? "Discord: commands registered" : "Discord: commands are up to date");
  } catch (error) {
    log.error({ error }, "Discord: the commands could not be registered; those of the last start stay.");
  }
}

function describeLinks(applicationId: string): string {
  const { server, user } = installLinks(applicationId);
  return `Add the bot to a server: ${server}\nAdd it to your own account: ${user}`;
}
