import type { DefaultRestOptions } from "discord.js";
import type { Watch } from "../../../surface/watch.ts";

type MakeRequest = typeof DefaultRestOptions.makeRequest;

const TOO_MANY = 429;

/**
 * Counts what becomes of requests. discord.js repeats one with the very same headers object, after a 429, a 5xx or a cut; a new request
 * has a new one.
 */
export function watchedRequests(make: MakeRequest, watch: Pick<Watch, "apiError" | "retried">): MakeRequest {
  const made = new WeakSet<object>();
  return async (url, init) => {
    const { headers } = init;
    if (typeof headers === "object" && headers !== null) {
      if (made.has(headers)) watch.retried();
      made.add(headers);
    }
    const response = await make(url, init).catch((error: unknown) => {
      watch.apiError();
      throw error;
    });
    if (response.status >= 400 && response.status !== TOO_MANY) watch.apiError();
    return response;
  };
}
