import { runPrompt } from "./adapters/terminal/index.ts";
import { type Config, readConfig } from "./config.ts";
import { isForMany, slackConfig } from "./config-slack.ts";
import { createEnding, within } from "./ending.ts";
import type { MeasuredEngine } from "./engine/engine.ts";
import { createFeedback, type Feedback } from "./feedback/feedback.ts";
import { createJournal } from "./feedback/journal.ts";
import { startHttp } from "./http.ts";
import { loadEngine } from "./load-engine.ts";
import { createLog } from "./log.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { linkingEngine } from "./page-links.ts";
import type { Redis } from "./redis/redis.ts";
import type { Reloaded } from "./reload/reload.ts";
import { prepareReloading } from "./reload/reloading.ts";
import { memoryOf, redisNote, redisOf } from "./sharing.ts";
import type { Log } from "./surface/log.ts";
import type { Handler, Premises, Surface } from "./surface/surface.ts";
import { createSurfaceList, type Start, type SurfaceList } from "./surface-list.ts";
import { warmUp } from "./warm-up.ts";
import { pageOf, pageOnly } from "./web.ts";

/** What the surfaces are started with, and the settings of each. */
interface Parts {
  readonly config: Config;
  readonly premises: Omit<Premises, "log">;
  readonly log: ReturnType<typeof createLog>;
  readonly redis: Promise<Redis | undefined>;
  readonly onLost: (error: Error) => void;
  readonly metrics: Metrics | undefined;
}

const CONNECT = `To connect Slack: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (docs/slack.md). To connect Discord: set DISCORD_TOKEN (docs/discord.md).
`;

/**
 * Starts every surface that is configured, and the page where PORT is set; with none of them, the prompt.
 *
 * @returns the exit code, once everything has stopped
 */
export async function main(today: () => string): Promise<number> {
  (await import("dotenv")).config({ quiet: true });
  const config = readConfig(process.env);
  const hasToken = Boolean(config.SLACK_BOT_TOKEN || isForMany(config) || config.DISCORD_TOKEN);
  if (!hasToken && config.PORT !== undefined)
    process.stderr.write(`No Slack or Discord token is set, so this is the page alone.\n${CONNECT}`);
  if (hasToken || config.PORT !== undefined) return serve(config, today);
  const engine = await loadEngine(config.KNOWLEDGE_DIR);
  process.stderr.write(`No Slack or Discord token is set, so this is the local prompt.\n${CONNECT}`);
  const discover = await discoverFor(config, engine);
  const { env, stdin: input, stdout: output } = process;
  await runPrompt(linkingEngine(engine, config.PUBLIC_URL), { input, output, env, at: today(), discover });
  return 0;
}

/**
 * Serves the page alone: no surface is started, whatever tokens there are. A `.env` is not read: the folder may be a stranger's.
 *
 * @returns the exit code, once it has stopped
 */
export async function mainPage(today: () => string): Promise<number> {
  return serve(readConfig(pageOnly(process.env)), today);
}

/** From the signal to the end, whatever hangs: Docker kills after ten seconds. */
const LONGEST_STOP_MS = 5_000;

/** The HTTP server stands first, so that whoever watches sees a start that takes long. Surfaces start side by side. */
async function serve(config: Config, today: () => string): Promise<number> {
  const end = createEnding();
  const log = createLog(config.LOG_LEVEL);
  const beginReloading = await prepareReloading(config.KNOWLEDGE_DIR ?? []);
  const first = await loadEngine(config.KNOWLEDGE_DIR);
  const metrics = await metricsOf(config, first);
  const onReload = ({ result, version }: Reloaded) => metrics?.reloaded(result, version);
  const reloading = beginReloading(first, { today, log, onReload });
  const { engine } = reloading;
  const feedback = feedbackOf(config, engine, today, log);
  const discover = await discoverFor(config, engine);
  const connectionChecks = await checksFor(config, engine, today);
  const own = { engine, today, feedback, helpContact: config.HELP_CONTACT, discover, connectionChecks };
  const premises = { ...own, engine: linkingEngine(engine, config.PUBLIC_URL) };
  const redis = redisOf(config, log);
  const starts = startsOf({ config, premises, log, redis, onLost: end.because, metrics });
  const surfaces = createSurfaceList(starts, async () => redisNote(await redis));
  const web = await pageOf(config, { ...own, log }, metrics);
  const server = await http(config, surfaces, { log, metrics, web });
  warmUp(engine, today());
  try {
    const started = surfaces.start((surface) => say(surface.describe()));
    await Promise.race([started.then(() => end.reached), end.reached]);
  } finally {
    reloading.stop();
    const stopped = Promise.all([surfaces.stop(), server?.stop()]).then(() =>
      Promise.all([feedback.settled(), redis.then((one) => one?.close())]),
    );
    if (!(await within(LONGEST_STOP_MS, stopped)))
      log.warn({ ms: LONGEST_STOP_MS }, "What was not finished in time is given up");
  }
  return 0;
}

/** The code that calls out is fetched only where the operator switched it on. */
async function discoverFor(config: Config, engine: MeasuredEngine) {
  if (config.DISCOVERY === "off") return undefined;
  return (await import("./discovery-of.ts")).discoveryOf(config, engine);
}

async function checksFor(config: Config, engine: MeasuredEngine, today: () => string) {
  if (config.DISCOVERY === "off") return undefined;
  return (await import("./connection-checks-of.ts")).connectionChecksOf(config, engine, today);
}

const say = (line: string) => void process.stderr.write(`${line}\n`);

/** The surfaces that are configured. */
function startsOf(parts: Parts): ReadonlyMap<string, Start> {
  const { SLACK_BOT_TOKEN: botToken, DISCORD_TOKEN: discordToken } = parts.config;
  const hasSlack = botToken !== undefined || isForMany(parts.config);
  return new Map([
    ...(hasSlack ? [["slack", () => slack(parts)] as const] : []),
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

/** Nobody can read them where there is no server. */
async function metricsOf({ PORT: port }: Config, { version }: MeasuredEngine): Promise<Metrics | undefined> {
  if (port === undefined) return undefined;
  const { createMetrics } = await import("./metrics/metrics.ts");
  return createMetrics(version);
}

async function slack({ config, premises, log, redis, onLost, metrics }: Parts): Promise<Surface> {
  const { startSlack } = await import("./adapters/slack/index.ts");
  return startSlack({
    ...premises,
    memory: await memoryOf(await redis, "slack", config.SLACK_SIGNING_SECRET ?? config.SLACK_BOT_TOKEN ?? ""),
    log: log.child({ surface: "slack" }),
    ...watchOf("slack", metrics),
    onLost,
    config: slackConfig(config, await redis),
    apiUrl: config.SLACK_API_URL,
    listenChannels: config.SLACK_LISTEN_CHANNELS ?? [],
  });
}

async function discord(
  { config, premises, log, redis, onLost, metrics }: Parts,
  token: string,
): Promise<Surface> {
  const { startDiscord } = await import("./adapters/discord/index.ts");
  return startDiscord({
    ...premises,
    memory: await memoryOf(await redis, "discord", token),
    log: log.child({ surface: "discord" }),
    ...watchOf("discord", metrics),
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

const watchOf = (surface: string, metrics: Metrics | undefined) =>
  metrics ? { watch: metrics.watch(surface) } : {};

interface Served {
  readonly log: Log;
  readonly metrics: Metrics | undefined;
  readonly web: Handler | undefined;
}

/** Opened where PORT is set. The page takes what no surface takes. */
async function http(
  { HOST: host, PORT: port }: Config,
  surfaces: SurfaceList,
  { log, metrics, web }: Served,
) {
  if (port === undefined) return undefined;
  const server = await startHttp({
    ...{ host, port },
    pages: { "/readyz": surfaces.readiness, ...(metrics && { "/metrics": metrics.page }) },
    handlers: () => [...surfaces.handlers(), ...(web ? [web] : [])],
    onError: (error) => log.error({ error }, "A request could not be answered"),
  });
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${server.port}`;
  say(`The page: ${address}/`);
  say(`HTTP: ${address}/healthz`);
  return server;
}
