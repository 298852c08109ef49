import { codeOf } from "./failures.ts";
import type { Log } from "./log.ts";

/**
 * Does `work`; a failure is logged by its code and answered by `apologise`, so that nobody sees a raw error or nothing at all.
 * Never throws.
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
    log.warn({ what, code: codeOf(error) }, "An answer to Slack did not get through");
    await apologise().catch(() => {});
  }
}
