import type { Receiver } from "@slack/bolt";
import { LONGEST_WAIT_MS } from "../../surface/limits.ts";
import type { Log } from "../../surface/log.ts";
import type { OpenWork } from "../../surface/open-work.ts";
import type { Handler } from "../../surface/surface.ts";
import type { Watch } from "../../surface/watch.ts";
import { type ClientOptions, createClient } from "./client.ts";
import type { SlackConfig, SocketConfig } from "./config.ts";
import { failureOf } from "./failures.ts";
import { HttpReceiver } from "./receivers/http-receiver.ts";
import type { SocketTimes } from "./receivers/socket-connection.ts";
import { backoff, SocketReceiver } from "./receivers/socket-receiver.ts";
import { isRefusal, SlackStartError, startError } from "./start-error.ts";

/** How Slack reaches the bot. */
export interface Transport {
  readonly name: "Socket Mode" | "HTTP";
  readonly receiver: Receiver;
  ready(): boolean;
  /** Of a connection that may hang: whether it does not. */
  isAlive?(): boolean;
  /** After the open work is done: lets go of the connections. */
  close(): void;
  readonly handle?: Handler;
}

export interface TransportParts {
  readonly clientOptions: ClientOptions;
  readonly work: OpenWork;
  readonly log: Log;
  readonly watch: Watch;
  /** For tests. */
  readonly socketTimes?: SocketTimes | undefined;
}

export function createTransport(config: SlackConfig, parts: TransportParts): Transport {
  return "appToken" in config ? socketTransport(config, parts) : httpTransport(config, parts);
}

function socketTransport(
  { appToken }: SocketConfig,
  { clientOptions, work, log, watch, socketTimes: times }: TransportParts,
): Transport {
  const client = createClient(appToken, clientOptions, log);
  const receiver = new SocketReceiver({ openUrl, waitAfter, work, log, watch, ...(times && { times }) });
  async function openUrl(): Promise<string> {
    const { url } = await client.apps.connections.open({}).catch((error: unknown) => {
      throw isRefusal(error) ? startError("SLACK_APP_TOKEN", error) : error;
    });
    if (!url) throw new Error("apps.connections.open gave no address");
    return url;
  }
  return {
    name: "Socket Mode",
    receiver,
    ready: () => receiver.connected,
    isAlive: () => receiver.isAlive,
    close: () => receiver.close(),
  };
}

/** As long as Slack asks, else a little longer each time; undefined for a token that Slack refuses. */
function waitAfter(error: unknown, failures: number): number | undefined {
  if (error instanceof SlackStartError) return undefined;
  const failure = failureOf(error);
  return failure.kind === "limited" ? Math.min(failure.waitMs, LONGEST_WAIT_MS) : backoff(failures);
}

function httpTransport(
  { signingSecret }: { readonly signingSecret: string },
  { work, log }: TransportParts,
): Transport {
  const receiver = new HttpReceiver({ signingSecret, work, log });
  return {
    name: "HTTP",
    receiver,
    ready: () => receiver.open,
    close: () => {},
    handle: receiver.handle,
  };
}
