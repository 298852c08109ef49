import { runPrompt } from "./adapters/terminal/index.ts";
import { type Config, readConfig } from "./config.ts";
import { createFeedback, type Feedback } from "./feedback/feedback.ts";
import { createJournal } from "./feedback/journal.ts";
import { startHttp } from "./http.ts";
import { loadEngine } from "./load-engine.ts";
import { createLog } from "./log.ts";
import type { Log } from "./surface/log.ts";
import type { Premises, Surface } from "./surface/surface.ts";

type LoadedEngine = Awaited<ReturnType<typeof loadEngine>>;

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
  const engine = await loadEngine();
  if (!config.SLACK_BOT_TOKEN && !config.DISCORD_TOKEN) {
    process.stderr.write(HOW_TO_CONNECT);
    await runPrompt(engine, { input: process.stdin, output: process.stdout, env: process.env, at: today() });
    return 0;
  }
  return serve(config, engine, today);
}

async function serve(config: Config, engine: LoadedEngine, today: () => string): Promise<number> {
  const end = ending();
  const log = createLog(config.LOG_LEVEL);
  const feedback = feedbackOf(config, engine, today, log);
  const premises = { engine, today, feedback, helpContact: config.HELP_CONTACT };
  const parts: Parts = { config, premises, log, onLost: (error) => end.because(error) };
  const surfaces: Surface[] = [];
  warmUp(engine, today());
  try {
    if (config.SLACK_BOT_TOKEN) surfaces.push(await slack(parts, config.SLACK_BOT_TOKEN));
    if (config.DISCORD_TOKEN) surfaces.push(await discord(parts, config.DISCORD_TOKEN));
    if (config.PORT !== undefined) surfaces.push(await http(config, config.PORT, surfaces));
    for (const surface of surfaces) process.stderr.write(`${surface.describe()}\n`);
    await end.reached;
  } finally {
    await Promise.all(surfaces.map((surface) => surface.stop()));
    await feedback.settled();
  }
  return 0;
}

/** Counts votes; with FEEDBACK_FILE it also writes them down. A file that takes nothing is logged once and stops nobody. */
function feedbackOf(
  { FEEDBACK_FILE: file }: Config,
  { knows, guard }: LoadedEngine,
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

/** The rarer look-ups are made at the first need; here at the start, so that nobody waits for them. */
function warmUp(engine: Premises["engine"], at: string): void {
  engine.answer({ text: "gmial smpt prot at gmial.com, zzqx", at });
  engine.pickProvider("gmial", 1);
}

/** Resolves at SIGINT or SIGTERM, rejects when a surface is lost for good. */
function ending() {
  let because: (error: Error) => void = () => {};
  const reached = new Promise<void>((resolve, reject) => {
    because = reject;
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  reached.catch(() => {});
  return { reached, because: (error: Error) => because(error) };
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

async function http({ HOST: host }: Config, port: number, surfaces: readonly Surface[]): Promise<Surface> {
  const handlers = surfaces.flatMap((surface) => (surface.handle ? [surface.handle] : []));
  const ready = () => surfaces.every((surface) => surface.ready());
  const server = await startHttp({ host, port, ready, handlers });
  return { ...server, ready: () => true, describe: () => `HTTP: http://${host}:${server.port}/healthz` };
}
