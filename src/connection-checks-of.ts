import type { Config } from "./config.ts";
import { createAllow } from "./discovery/bucket.ts";
import { type ConnectionChecks, createChecks } from "./discovery/connection/checks.ts";
import { MACHINE } from "./discovery/connection/tools.ts";
import { isPublic } from "./discovery/guard.ts";
import { dnsOf } from "./dns-of.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";

/** Milliseconds for all that one press looks at, side by side: whoever pressed waits for it. */
const WHOLE_MS = 4_000;
const PAUSE_MS = 100;

/**
 * "Check the connection" over this machine's network, at public addresses only; undefined unless DISCOVERY is on. Nothing goes out before
 * the first press.
 *
 * @param today YYYY-MM-DD
 */
export function connectionChecksOf(
  config: Pick<Config, "DISCOVERY" | "DNS_SERVERS">,
  holder: { readonly base: Knowledge },
  today: () => string,
): ConnectionChecks | undefined {
  if (config.DISCOVERY === "off") return undefined;
  const dns = dnsOf(config);
  return createChecks({
    holder,
    today,
    allow: createAllow(() => performance.now()),
    tools: {
      ...MACHINE,
      resolve: async (host) => (await dns.addresses(host, performance.now() + WHOLE_MS / 2)).records,
      allows: isPublic,
      timeMs: WHOLE_MS,
      pauseMs: PAUSE_MS,
    },
  });
}
