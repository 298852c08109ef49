import type { Config } from "./config.ts";
import type { MeasuredEngine } from "./engine/engine.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { Handler, Premises } from "./surface/surface.ts";

/** What the page is served at where nothing else is said. */
const DEFAULT_PORT = "8025";

/** Variables of places that the page does without. */
const OF_OTHERS = /^(?:SLACK|DISCORD|REDIS)_/;

/** The environment of the page alone: without the tokens of others, and always with a port. */
export function pageOnly(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const own = Object.entries(env).filter(([name]) => !OF_OTHERS.test(name));
  return { ...Object.fromEntries(own), PORT: env.PORT || DEFAULT_PORT };
}

/** The page, where PORT is set. It remembers in this process alone: its conversations stand in its addresses. */
export async function pageOf(
  { PORT: port, PUBLIC_URL: publicUrl }: Config,
  premises: Premises & { readonly engine: MeasuredEngine },
  metrics: Metrics | undefined,
): Promise<Handler | undefined> {
  if (port === undefined) return undefined;
  const [{ createWeb }, { previews }] = await Promise.all([
    import("./adapters/web/index.ts"),
    import("./previews.ts"),
  ]);
  return createWeb({ ...premises, publicUrl, previews, ...(metrics && { watch: metrics.watch("web") }) });
}
