import { webApi } from "@slack/bolt";
import type { Log } from "../../surface/log.ts";
import { boltLogger } from "./bolt-logger.ts";

/**
 * How every Web API client of ours behaves. Waiting and trying again is the outbox's business: Bolt's defaults would retry ten times over
 * half an hour inside a listener, and halt all channels on one 429. Never `headers` here: they would be shared by all workspaces' clients.
 */
export interface ClientOptions {
  readonly slackApiUrl?: string;
  readonly retryConfig: { readonly retries: number };
  readonly rejectRateLimitedCalls: true;
  readonly timeout: number;
  /** The network, where it is not to be Node's own. */
  readonly fetch?: webApi.FetchFunction;
}

const PATIENCE_MS = 10_000;

export function clientOptions(apiUrl: string | undefined): ClientOptions {
  return {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: PATIENCE_MS,
  };
}

/** @param token left out for the methods that take none */
export function createClient(token: string | undefined, options: ClientOptions, log: Log): webApi.WebClient {
  return new webApi.WebClient(token, { ...options, logger: boltLogger(log) });
}
