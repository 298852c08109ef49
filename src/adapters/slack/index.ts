import { setMaxListeners } from "node:events";
import { createOpenWork } from "../../surface/open-work.ts";
import type { Probe } from "../../surface/probe.ts";
import type { Handler, Premises, Surface } from "../../surface/surface.ts";
import { UNWATCHED } from "../../surface/watch.ts";
import { type ConnectionLostError, startWatchdog, type WatchdogTimes } from "../../surface/watchdog.ts";
import { createApp } from "./app.ts";
import { clientOptions } from "./client.ts";
import type { SlackConfig } from "./config.ts";
import { createSlackDesk } from "./desk.ts";
import { createHealth, createPlatform } from "./health.ts";
import { oneWorkspace } from "./one-workspace.ts";
import type { SocketTimes } from "./receivers/socket-connection.ts";
import type { Tenancy, TenancyParts } from "./tenancy.ts";
import { createTransport, type Transport } from "./transport.ts";
import { manyWorkspaces } from "./workspaces/many.ts";

export type { HttpConfig, ManyConfig, SlackConfig, SocketConfig } from "./config.ts";
export { EVENTS_PATH } from "./receivers/http-receiver.ts";
export { SlackStartError } from "./start-error.ts";

export interface SlackOptions extends Premises {
  readonly config: SlackConfig;
  /** Base of the Web API; default Slack's. */
  readonly apiUrl?: string | undefined;
  /** Ids of the channels in which the bot may speak unasked. */
  readonly listenChannels?: readonly string[];
  /** Called if the connection hangs and nothing brings it back. */
  readonly onLost?: (error: ConnectionLostError) => void;
  /** For tests. */
  readonly watchdogTimes?: WatchdogTimes;
  readonly socketTimes?: SocketTimes;
}

/** Answers that are still on their way at a stop get this long; the whole process has five seconds. */
const LONGEST_DRAIN_MS = 3_000;

/**
 * Connects to Slack and answers there until `stop`, which finishes what is open (three seconds at most) and then wakes whatever sleeps
 * out a "too many": nothing is sent after it. In HTTP mode `handle` answers `POST /slack/events`, and
 * for many workspaces `GET /slack/install` and `GET /slack/oauth_redirect`.
 *
 * @throws SlackStartError when Slack refuses a token or cannot be reached
 */
export async function startSlack(options: SlackOptions): Promise<Surface> {
  const { config, log, watch = UNWATCHED } = options;
  const work = createOpenWork(watch.underWay);
  const basics = { clientOptions: clientOptions(options.apiUrl, watch), work, log, watch };
  const transport = createTransport(config, { ...basics, socketTimes: options.socketTimes });
  const tenancy = await tenancyOf(config, { ...basics, listens: (options.listenChannels ?? []).length > 0 });
  const over = new AbortController();
  // Every answer that waits for its turn listens to it; that is no leak.
  setMaxListeners(0, over.signal);
  const parts = { ...basics, ...tenancy, receiver: transport.receiver, tenancy };
  const app = createApp(parts, createSlackDesk(options, over.signal));
  await app.start();
  const platform = createPlatform(tenancy.trouble);
  const watchdog = watchOver(transport, platform, options);
  return {
    async stop() {
      watchdog?.stop();
      await app.stop();
      await basics.work.idle(LONGEST_DRAIN_MS);
      over.abort();
      transport.close();
    },
    describe: () => `Slack (${transport.name}): ${tenancy.describe()}`,
    ready: transport.ready,
    trouble: createHealth(platform, transport),
    ...handled(transport, tenancy),
  };
}

const tenancyOf = async (config: SlackConfig, parts: TenancyParts): Promise<Tenancy> =>
  "clientId" in config ? manyWorkspaces(config, parts) : oneWorkspace(config.botToken, parts);

/** Slack's events, and where workspaces install the bot themselves. */
function handled(...takers: readonly Pick<Transport, "handle">[]): { handle?: Handler } {
  const handlers = takers.flatMap(({ handle }) => handle ?? []);
  if (handlers.length === 0) return {};
  return {
    async handle(request, response) {
      for (const handler of handlers) if (await handler(request, response)) return true;
      return false;
    },
  };
}

/** The receiver itself connects anew; over HTTP nothing can hang. */
function watchOver({ name, isAlive }: Transport, platform: Probe, options: SlackOptions) {
  const { log, now, watchdogTimes: times, onLost = () => {} } = options;
  if (!isAlive) return undefined;
  return startWatchdog(
    { name: `Slack's ${name}`, isAlive, platform, revive() {}, onLost },
    { log, now, times },
  );
}
