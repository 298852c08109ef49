import { setTimeout as sleep } from "node:timers/promises";
import type { Engine } from "../../engine/answer-types.ts";
import { createApp } from "./app.ts";
import { clientOptions, createClient } from "./client.ts";
import type { SlackConfig } from "./config.ts";
import { createConversations } from "./conversations.ts";
import type { Desk } from "./desk.ts";
import { identify } from "./identity.ts";
import type { Log } from "./log.ts";
import { createOnce } from "./once.ts";
import { createOpenWork, type OpenWork } from "./open-work.ts";
import { createOutbox } from "./outbox.ts";
import { createPacing } from "./pacing.ts";
import type { RequestHandler } from "./receivers/http-receiver.ts";
import { createTransport } from "./transport.ts";

export type { HttpConfig, SlackConfig, SocketConfig } from "./config.ts";
export type { Log } from "./log.ts";
export { EVENTS_PATH, type RequestHandler } from "./receivers/http-receiver.ts";
export { SlackStartError } from "./start-error.ts";

export interface SlackOptions {
  readonly engine: Engine;
  /** The day that dated facts are read at, YYYY-MM-DD. */
  readonly today: () => string;
  readonly config: SlackConfig;
  /** Base of the Web API; default Slack's. */
  readonly apiUrl?: string | undefined;
  /** Ids of the channels in which the bot may speak unasked. */
  readonly listenChannels?: readonly string[];
  readonly log: Log;
}

export interface SlackSurface {
  /** Takes nothing new, finishes what is open (eight seconds at most), closes its connections. */
  stop(): Promise<void>;
  /** One line for whoever started it; no secrets. */
  describe(): string;
  /** Whether Slack can reach the bot at this moment. */
  ready(): boolean;
  /** In HTTP mode: answers `POST /slack/events` on a shared server; false for every other request. */
  readonly handle?: RequestHandler;
}

const LONGEST_STOP_MS = 8_000;

/**
 * Connects to Slack and answers there until `stop`.
 * @throws SlackStartError when Slack refuses a token or cannot be reached
 */
export async function startSlack(options: SlackOptions): Promise<SlackSurface> {
  const { config, log } = options;
  const shared = { clientOptions: clientOptions(options.apiUrl), work: createOpenWork(), log };
  const transport = createTransport(config, shared);
  const identity = await identify(createClient(config.botToken, shared.clientOptions, log), sleep);
  const parts = { ...shared, receiver: transport.receiver, botToken: config.botToken, identity };
  const app = createApp(parts, createDesk(options));
  await app.start();
  return {
    stop: () => stop(() => app.stop(), shared.work, transport.close),
    describe: () => `Slack (${transport.name}): @${identity.name} in ${identity.team}`,
    ready: transport.ready,
    ...(transport.handle ? { handle: transport.handle } : {}),
  };
}

function createDesk({ engine, today, listenChannels, log }: SlackOptions): Desk {
  const pacing = createPacing({ now: Date.now, sleep });
  return {
    engine,
    today,
    conversations: createConversations(),
    once: createOnce(),
    outbox: createOutbox({ pacing, sleep }),
    listenChannels: new Set(listenChannels),
    log,
  };
}

async function stop(refuse: () => Promise<unknown>, work: OpenWork, close: () => void): Promise<void> {
  await refuse();
  await work.idle(LONGEST_STOP_MS);
  close();
}
