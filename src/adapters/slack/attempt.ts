import { webApi } from "@slack/bolt";
import type { Log } from "../../surface/log.ts";
import { codeOf } from "./failures.ts";

/** What somebody is told of: a fault of ours, or that so many wait for an answer that theirs would come too late. */
export type Apology = "unexpected" | "crowded";

const isApology = (code: string): code is Apology => code === "unexpected" || code === "crowded";

/**
 * Does `work`. A failure is logged by its code; one of ours is also answered by `apologise`, so that nobody is left with nothing. Where
 * Slack itself did not take the answer, an apology would only be the next one that it does not take. Never throws.
 */
export async function attempt(
  log: Log,
  what: string,
  work: () => Promise<void>,
  apologise: (code: Apology) => Promise<void> = async () => {},
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    log.warn({ what, code, ...needed(error), error }, "An answer to Slack did not get through");
    if (isApology(code)) await apologise(code).catch(() => {});
  }
}

/** The scope that a `missing_scope` asks for: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
function needed(error: unknown): { needed?: string } {
  const data: object = error instanceof webApi.WebAPIPlatformError ? error.data : {};
  const scope = "needed" in data ? data.needed : undefined;
  return typeof scope === "string" && /^[a-z:,._]{1,200}$/.test(scope) ? { needed: scope } : {};
}
