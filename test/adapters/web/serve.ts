import { createWeb, type WebOptions } from "../../../src/adapters/web/index.ts";
import { startHttp } from "../../../src/http.ts";
import { previews } from "../../../src/previews.ts";
import type { Watch } from "../../../src/surface/watch.ts";
import { UNWATCHED } from "../../../src/surface/watch.ts";
import { AT, ENGINE } from "../../engine/base.ts";

/** The page on a port of its own, with all that it has in the product. */
export async function serveWeb(options: Partial<WebOptions> = {}) {
  const counted: unknown[] = [];
  const errors: unknown[] = [];
  const logged: unknown[][] = [];
  const write = (...line: unknown[]) => void logged.push(line);
  const watch: Watch = { ...UNWATCHED, answered: ({ entry }) => counted.push(entry) };
  const log = { debug: write, info: write, warn: write, error: write };
  const web = createWeb({ engine: ENGINE, today: () => AT, log, previews, watch, ...options });
  const server = await startHttp({
    ...{ host: "127.0.0.1", port: 0, pages: {}, handlers: () => [web] },
    onError: (error) => errors.push(error),
  });
  return { ...server, url: `http://127.0.0.1:${server.port}`, counted, errors, logged };
}
