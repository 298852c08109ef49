import { webApi } from "@slack/bolt";
import type { Log } from "../../surface/log.ts";
import { UNWATCHED, type Watch } from "../../surface/watch.ts";
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
  readonly fetch: webApi.FetchFunction;
}

const PATIENCE_MS = 10_000;

/** @param watch told of each call that Slack refuses or does not answer */
export function clientOptions(apiUrl: string | undefined, watch = UNWATCHED): ClientOptions {
  return {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: PATIENCE_MS,
    fetch: watchedFetch(watch),
  };
}

function watchedFetch(watch: Watch): typeof fetch {
  return async (...request) => {
    try {
      const response = await fetch(...request);
      if (await isRefused(response.clone())) watch.apiError();
      return response;
    } catch (error) {
      watch.apiError();
      throw error;
    }
  };
}

/** Slack says no with status 200 and `"ok": false`: https://docs.slack.dev/apis/web-api/using-the-web-api#responses */
async function isRefused(response: Response): Promise<boolean> {
  if (response.status !== 200) return response.status !== 429;
  const said = await response.text();
  return /"ok"\s*:\s*false/.test(said) && !/"error"\s*:\s*"rate_?limited"/.test(said);
}

/** @param token left out for the methods that take none */
export function createClient(token: string | undefined, options: ClientOptions, log: Log): webApi.WebClient {
  return new webApi.WebClient(token, { ...options, logger: boltLogger(log) });
}
