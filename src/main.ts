import { runPrompt } from "./adapters/terminal/index.ts";
import { type Config, readConfig } from "./config.ts";
import { createEnding, within } from "./ending.ts";
import type { MeasuredEngine } from "./engine/engine.ts";
import { createFeedback, type Feedback } from "./feedback/feedback.ts";
import { createJournal } from "./feedback/journal.ts";
import { startHttp } from "./http.ts";
import { loadEngine } from "./load-engine.ts";
import { createLog } from "./log.ts";
import { prepareReloading } from "./reload/reloading.ts";
import type { Log } from "./surface/log.ts";
import type { Premises, Surface } from "./surface/surface.ts";
import { createSurfaceList, type Start, type SurfaceList } from "./surface-list.ts";
import { warmUp } from "./warm-up.ts";

/** What the surfaces are started with, and the settings of each. */
interface Parts {
  readonly config: Config;
  readonly premises: Omit<Premises, "log">;
  readonly log: ReturnType<typeof createLog>;
  readonly onLost: (error: Error) => void;
}

const HOW_TO_CONNECT = `No Slack or Discord token is set, so this is the local prompt.
To connect Slack: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (docs/slack.md). To connect Discord: set DISCORD_TOKEN (docs/discord.md).
`;

/**
 * Starts every surface that is configured; with none, the local one.
 *
 * @returns the exit code, once everything has stopped
 */
export async function main(today: () => string): Promise<number> {
  (await import("dotenv")).config({ quiet: true });
  const config = readConfig(process.env);
  if (config.SLACK_BOT_TOKEN || config.DISCORD_TOKEN) return serve(config, today);
  const engine = await loadEngine(config.KNOWLEDGE_DIR);
  process.stderr.write(HOW_TO_CONNECT);
  await runPrompt(engine, { input: process.stdin, output: process.stdout, env: process.env, at: today() });
  return 0;
}

/** From the signal to the end, whatever hangs: Docker kills after ten seconds. */
const LONGEST_STOP_MS = 5_000;

/** The HTTP server stands first, so that whoever watches sees a start that takes long. Surfaces start side by side. */
async function serve(config: Config, today: () => string): Promise<number> {
  const end = createEnding();
  const log = createLog(config.LOG_LEVEL);
  const beginReloading = await prepareReloading(config.KNOWLEDGE_DIR ?? []);
  const reloading = beginReloading(await loadEngine(config.KNOWLEDGE_DIR), { today, log });
  const { engine } = reloading;
  const feedback = feedbackOf(config, engine, today, log);
  const premises = { engine, today, feedback, helpContact: config.HELP_CONTACT };
  const surfaces = createSurfaceList(startsOf({ config, premises, log, onLost: end.because }));
  const server = await http(config, surfaces, log);
  warmUp(engine, today());
  try {
    const started = surfaces.start((surface) => say(surface.describe()));
    await Promise.race([started.then(() => end.reached), end.reached]);
  } finally {
    reloading.stop();
    const stopped = Promise.all([surfaces.stop(), server?.stop()]).then(() => feedback.settled());
    if (!(await within(LONGEST_STOP_MS, stopped)))
      log.warn({ ms: LONGEST_STOP_MS }, "What was not finished in time is given up");
  }
  return 0;
}

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** The surfaces that have a token. */
function startsOf(parts: Parts): ReadonlyMap<string, Start> {
  const { SLACK_BOT_TOKEN: slackToken, DISCORD_TOKEN: discordToken } = parts.config;
  return new Map([
    ...(slackToken ? [["slack", () => slack(parts, slackToken)] as const] : []),
    ...(discordToken ? [["discord", () => discord(parts, discordToken)] as const] : []),
  ]);
}

/** Counts votes; with FEEDBACK_FILE it also writes them down. A file that takes nothing is logged once and stops nobody. */
function feedbackOf(
  { FEEDBACK_FILE: file }: Config,
  { knows, guard }: MeasuredEngine,
  today: () => string,
  log: Log,
): Feedback {
  const onError = (code: string) =>
    log.error(
      { code },
      "FEEDBACK_FILE: a vote could not be written. Allowed: the path of a file that the bot may write, on a disk with room. The bot goes on; votes are counted in memory.",
    );
  const journal = file === undefined ? undefined : createJournal(file, onError);
  return createFeedback({ today, knows, guard, journal });
}

async function slack({ config, premises, log }: Parts, botToken: string): Promise<Surface> {
  const { startSlack } = await import("./adapters/slack/index.ts");
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret = "" } = config;
  return startSlack({
    ...premises,
    log: log.child({ surface: "slack" }),
    config: appToken ? { botToken, appToken } : { botToken, signingSecret },
    apiUrl: config.SLACK_API_URL,
    listenChannels: config.SLACK_LISTEN_CHANNELS ?? [],
  });
}

async function discord({ config, premises, log, onLost }: Parts, token: string): Promise<Surface> {
  const { startDiscord } = await import("./adapters/discord/index.ts");
  return startDiscord({
    ...premises,
    log: log.child({ surface: "discord" }),
    onLost,
    config: {
      token,
      applicationId: config.DISCORD_APPLICATION_ID,
      apiUrl: config.DISCORD_API_URL,
      guildId: config.DISCORD_GUILD_ID,
      listenChannels: config.DISCORD_LISTEN_CHANNELS ?? [],
    },
  });
}

/** Opened where PORT is set. */
async function http({ HOST: host, PORT: port }: Config, surfaces: SurfaceList, log: Log) {
  if (port === undefined) return undefined;
  const server = await startHttp({
    ...{ host, port },
    pages: { "/readyz": surfaces.readiness },
    handlers: surfaces.handlers,
    onError: (error) => log.error({ error }, "A request could not be answered"),
  });
  say(`HTTP: http://${host}:${server.port}/healthz`);
  return server;
}
