import { type Client, Events } from "discord.js";
import type { Engine } from "../../engine/answer-types.ts";
import { createClient } from "./client.ts";
import { registerCommands } from "./commands/register.ts";
import type { DiscordConfig } from "./config.ts";
import { connect, goodbye } from "./connect.ts";
import { watchHealth } from "./health.ts";
import { installLinks } from "./install-links.ts";
import { TIMES } from "./limits.ts";
import { listen } from "./listen.ts";
import type { Log } from "./log.ts";
import { createReport } from "./respond/failure.ts";
import { type DiscordStartError, startErrorOf, wrongApplication } from "./start-error.ts";
import { createMemory, type Surface } from "./surface.ts";
import { createTasks } from "./tasks.ts";

export interface DiscordOptions {
  readonly engine: Engine;
  /** Today as YYYY-MM-DD. */
  readonly today: () => string;
  readonly config: DiscordConfig;
  readonly log: Log;
  /** Called if Discord closes the connection for good while running, such as after the token was reset. */
  readonly onLost?: (error: DiscordStartError) => void;
}

export interface DiscordSurface {
  /** Lets running answers finish, then says goodbye to the gateway (close code 1000), so that the bot is offline at once. */
  stop(): Promise<void>;
  /** The links by which the bot is installed. */
  describe(): string;
}

/**
 * Connects to Discord, registers the commands if they changed, and answers from then on.
 * @throws DiscordStartError with one paragraph for whoever runs the bot
 */
export async function startDiscord({
  engine,
  today,
  config,
  log,
  onLost,
}: DiscordOptions): Promise<DiscordSurface> {
  const client = connectable(config);
  const report = createReport(log, () => client.rest.setToken(config.token));
  const listenChannels = new Set(config.listenChannels);
  const tasks = createTasks();
  const memory = createMemory();
  const surface: Surface = { engine, today, log, report, memory, listenChannels, underWay: tasks.count };
  client.on(Events.Error, report);
  listen(client, surface, tasks);
  await connect(client, config, TIMES.standstill);
  const applicationId = await applicationOf(client, config);
  watchHealth(client, log, onLost ?? (() => {}));
  await register(client, { applicationId, guildId: config.guildId }, log);
  return {
    describe: () => describeLinks(applicationId),
    async stop() {
      await tasks.drain(TIMES.drain);
      await goodbye(client);
    },
  };
}

/** discord.js checks its options as soon as there is a client. */
function connectable(config: DiscordConfig): Client {
  try {
    return createClient(config);
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
    const reason = error instanceof Error ? error.message : String(error);
    log.error({ reason }, "Discord: the commands could not be registered; those of the last start stay.");
  }
}

function describeLinks(applicationId: string): string {
  const { server, user } = installLinks(applicationId);
  return `Add the bot to a server: ${server}\nAdd it to your own account: ${user}`;
}
