import { setTimeout as sleep } from "node:timers/promises";
import { createOpenWork, type OpenWork } from "../../surface/open-work.ts";
import type { Premises, Surface } from "../../surface/surface.ts";
import { createApp } from "./app.ts";
import { clientOptions, createClient } from "./client.ts";
import type { SlackConfig } from "./config.ts";
import { createSlackDesk } from "./desk.ts";
import { identify } from "./identity.ts";
import { createTransport } from "./transport.ts";

export type { HttpConfig, SlackConfig, SocketConfig } from "./config.ts";
export { EVENTS_PATH } from "./receivers/http-receiver.ts";
export { SlackStartError } from "./start-error.ts";

export interface SlackOptions extends Premises {
  readonly config: SlackConfig;
  /** Base of the Web API; default Slack's. */
  readonly apiUrl?: string | undefined;
  /** Ids of the channels in which the bot may speak unasked. */
  readonly listenChannels?: readonly string[];
}

const LONGEST_STOP_MS = 8_000;

/**
 * Connects to Slack and answers there until `stop`, which finishes what is open (eight seconds at most). In HTTP mode `handle`
 * answers `POST /slack/events`.
 *
 * @throws SlackStartError when Slack refuses a token or cannot be reached
 */
export async function startSlack(options: SlackOptions): Promise<Surface> {
  const { config, log } = options;
  const shared = { clientOptions: clientOptions(options.apiUrl), work: createOpenWork(), log };
  const transport = createTransport(config, shared);
  const identity = await identify(createClient(config.botToken, shared.clientOptions, log), sleep);
  const parts = { ...shared, receiver: transport.receiver, botToken: config.botToken, identity };
  const app = createApp(parts, createSlackDesk(options));
  await app.start();
  return {
    stop: () => stop(() => app.stop(), shared.work, transport.close),
    describe: () => `Slack (${transport.name}): @${identity.name} in ${identity.team}`,
    ready: transport.ready,
    ...(transport.handle ? { handle: transport.handle } : {}),
  };
}

async function stop(refuse: () => Promise<unknown>, work: OpenWork, close: () => void): Promise<void> {
  await refuse();
  await work.idle(LONGEST_STOP_MS);
  close();
}
