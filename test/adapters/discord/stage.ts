import { afterEach } from "@jest/globals";
import {
  type DiscordConfig,
  type DiscordOptions,
  startDiscord,
} from "../../../src/adapters/discord/index.ts";
import type { Engine } from "../../../src/engine/answer-types.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { loadKnowledge } from "../../../src/knowledge/load.ts";
import { SHIPPED } from "../../../src/knowledge/shipped.ts";
import { learnedFor } from "../../../src/model-file.ts";
import type { Premises, Surface } from "../../../src/surface/surface.ts";
import {
  type Channel,
  type FakeDiscord,
  type Guild,
  type Person,
  startFakeDiscord,
} from "../../fakes/discord/index.ts";

export const TODAY = "2026-11-25";

export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly fields: object;
  readonly message: string;
}

/** A fake of Discord with one server, one channel and two people in it, and the real bot connected to it. */
export interface Stage {
  readonly fake: FakeDiscord;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly ann: Person;
  readonly ben: Person;
  readonly log: LogLine[];
  readonly bot: Surface;
  /** Stops the bot and starts it afresh, as after a deployment. */
  restart(): Promise<void>;
}

export interface StageOptions {
  readonly engine?: Engine;
  readonly config?: Partial<DiscordConfig>;
  readonly times?: Pick<DiscordOptions, "watchdogTimes" | "onLost">;
  /** A clock, the votes and the help contact of the test's own. */
  readonly premises?: Partial<
    Pick<Premises, "now" | "feedback" | "helpContact" | "memory" | "watch" | "discover" | "connectionChecks">
  >;
  /** Runs before the bot starts; for further servers, or faults at the start. */
  readonly prepare?: (scene: Omit<Stage, "bot" | "restart" | "log">) => void;
  /** Ids of channels to listen to, once they exist. */
  readonly listenTo?: (scene: Pick<Stage, "channel">) => string[];
}

const cleanUps: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

let shipped: Engine | undefined;

/** The engine over the shipped knowledge, made once a file. */
export function shippedEngine(): Engine {
  shipped ??= makeEngine();
  return shipped;
}

function makeEngine(): Engine {
  const base = loadKnowledge(SHIPPED).knowledge;
  return createEngine(base, learnedFor(base));
}

/** A fake that is stopped after the test. */
export async function startFake(): Promise<FakeDiscord> {
  const fake = await startFakeDiscord();
  cleanUps.push(() => fake.stop());
  return fake;
}

/** Starts the bot against a fake; it is stopped after the test. */
export async function startBot(
  fake: FakeDiscord,
  log: LogLine[],
  options: StageOptions = {},
): Promise<Surface> {
  const { engine = shippedEngine(), config, premises, times } = options;
  const bot = await startDiscord({
    engine,
    today: () => TODAY,
    ...premises,
    ...times,
    log: recorder(log),
    config: { token: fake.token, apiUrl: fake.apiUrl, listenChannels: [], ...config },
  });
  cleanUps.push(() => bot.stop());
  return bot;
}

export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const fake = await startFake();
  const guild = fake.server("Mail help");
  const channel = fake.channel(guild, "help");
  const scene = { fake, guild, channel, ann: fake.person("ann"), ben: fake.person("ben") };
  options.prepare?.(scene);
  const listenChannels = options.listenTo?.(scene) ?? [];
  const full = { ...options, config: { listenChannels, ...options.config } };
  const log: LogLine[] = [];
  const stage = {
    ...scene,
    log,
    bot: await startBot(fake, log, full),
    async restart() {
      await stage.bot.stop();
      stage.bot = await startBot(fake, log, full);
    },
  };
  return stage;
}

function recorder(lines: LogLine[]) {
  const record = (level: LogLine["level"]) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return { debug: record("debug"), info: record("info"), warn: record("warn"), error: record("error") };
}
