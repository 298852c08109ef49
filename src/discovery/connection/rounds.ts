import type { Findings, Target } from "./findings.ts";
import { look } from "./look.ts";
import type { Tools } from "./tools.ts";

/** So many hosts are looked at at the same time. */
const AT_ONCE = 4;

/**
 * Looks at many servers: one connection at a time to a host, with a pause after each; a few hosts at once. `tell` hears of
 * each as it is done. What stands in `targets` twice is looked at twice.
 */
export async function lookAtAll<T extends Target>(
  targets: readonly T[],
  tools: Tools,
  tell: (target: T, found: Findings) => void,
): Promise<void> {
  const byHost = new Map<string, T[]>();
  for (const target of targets) byHost.set(target.host, [...(byHost.get(target.host) ?? []), target]);
  const hosts = [...byHost.values()];
  const worker = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [index, target] of host.entries()) {
        if (index > 0) await tools.wait(tools.pauseMs);
        tell(target, await look(target, tools));
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
