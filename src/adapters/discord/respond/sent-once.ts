import { DefaultRestOptions } from "discord.js";

/** Discord may have posted the message although its answer was lost, so it is not sent again. */
export class MaybeSentError extends Error {
  override readonly name = "MaybeSentError";
}

/** A follow-up: unlike messages in channels it takes no nonce. https://github.com/discord/discord-api-docs/pull/6647 */
const FOLLOW_UP = /\/webhooks\/\d{1,20}\/[^/?]+(?:\?|$)/;

/** No connection came about. https://nodejs.org/api/errors.html#common-system-errors and dns */
const NO_CONNECTION = new Set<unknown>(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

type MakeRequest = typeof DefaultRestOptions.makeRequest;

/**
 * How discord.js makes its requests, with one difference: by itself it repeats whatever was cut off or met a 5xx, three times, and a
 * follow-up would then stand there three times. That throws `MaybeSentError`, which nobody repeats.
 */
export const makeRequest: MakeRequest = async (url, init) => {
  if (init.method !== "POST" || !FOLLOW_UP.test(url)) return DefaultRestOptions.makeRequest(url, init);
  const response = await DefaultRestOptions.makeRequest(url, init).catch((error: unknown) => {
    throw wasNotSent(error) ? error : new MaybeSentError("the connection was lost before the answer came");
  });
  if (response.status >= 500) throw new MaybeSentError(`Discord answered ${response.status}`);
  return response;
};

const codeOf = (error: unknown) => (error as { code?: unknown } | undefined)?.code;

const wasNotSent = (error: unknown) =>
  NO_CONNECTION.has(codeOf(error)) || NO_CONNECTION.has(codeOf((error as Error | undefined)?.cause));
