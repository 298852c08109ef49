import type { Log } from "../../surface/log.ts";
import { codeOf } from "./failures.ts";

/**
 * Does `work`. A failure is logged by its code; one of ours is also answered by `apologise`, so that nobody is left with nothing. Where
 * Slack itself did not take the answer, an apology would only be the next one that it does not take. Never throws.
 */
export async function attempt(
  log: Log,
  what: string,
  work: () => Promise<void>,
  apologise: () => Promise<void> = async () => {},
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = codeOf(error);
    log.warn({ what, code }, "An answer to Slack did not get through");
    if (code === "unexpected") await apologise().catch(() => {});
  }
}
