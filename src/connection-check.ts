import type { Config } from "./config.ts";
import { createAllow } from "./discovery/bucket.ts";
import { type CheckConnection, createConnectionCheck } from "./discovery/connection/checking.ts";
import { MACHINE } from "./discovery/connection/tools.ts";
import { isPublic } from "./discovery/guard.ts";
import { CHECK_MS } from "./discovery/limits.ts";

/** Looks at servers from this machine, at public addresses only; undefined unless DISCOVERY is on. */
export function connectionCheckOf({ DISCOVERY }: Pick<Config, "DISCOVERY">): CheckConnection | undefined {
  if (DISCOVERY === "off") return undefined;
  const tools = { ...MACHINE, allows: isPublic, timeMs: CHECK_MS, pauseMs: 0 };
  return createConnectionCheck(
    tools,
    createAllow(() => performance.now()),
  );
}
