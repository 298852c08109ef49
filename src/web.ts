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

/**
 * The page, where PORT is set, and what answers assistants, where MCP is on. They remember in this process alone: a conversation stands
 * in what is asked.
 */
export async function pageOf(
  { PORT: port, PUBLIC_URL: publicUrl, MCP: mcp }: Config,
  premises: Premises & { readonly engine: MeasuredEngine },
  metrics: Metrics | undefined,
): Promise<Handler | undefined> {
  if (port === undefined) return undefined;
  const [{ createWeb }, { previews }] = await Promise.all([
    import("./adapters/web/index.ts"),
    import("./previews.ts"),
  ]);
  const parts = (name: string) => ({
    ...premises,
    publicUrl,
    ...(metrics && { watch: metrics.watch(name) }),
  });
  const page = createWeb({ ...parts("web"), previews });
  if (mcp === "off") return page;
  const { createMcp } = await import("./mcp/mcp.ts");
  const assistants = createMcp(parts("mcp"));
  return async (request, response) => (await assistants(request, response)) || page(request, response);
}
