import { LRUCache } from "lru-cache";
import type { Allow } from "../bucket.ts";
import { CHECKED_KEPT_MS, CHECKED_PLACES } from "../limits.ts";
import type { Findings, Target } from "./findings.ts";
import { look } from "./look.ts";
import type { Tools } from "./tools.ts";

/**
 * Looks at servers for somebody in a chat. Undefined where they have looked at too many.
 *
 * @param asker whose looks are counted together
 */
export type CheckConnection = (
  targets: readonly Target[],
  asker: string,
) => Promise<readonly Findings[] | undefined>;

/** Each place is called once a minute, however many ask; all at once, so that none waits for another's silence. */
export function createConnectionCheck(tools: Tools, allow: Allow): CheckConnection {
  const kept = new LRUCache<string, Promise<Findings>>({ max: CHECKED_PLACES, ttl: CHECKED_KEPT_MS });
  const lookOnce = (target: Target): Promise<Findings> => {
    const key = `${target.host} ${target.port} ${target.tls}`;
    const found = kept.get(key) ?? look(target, tools);
    kept.set(key, found, { noUpdateTTL: true });
    return found;
  };
  return async (targets, asker) => (allow(asker) ? Promise.all(targets.map(lookOnce)) : undefined);
}
