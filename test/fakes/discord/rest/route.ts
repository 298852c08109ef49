import type { GatewayDispatch } from "../gateway/dispatch.ts";
import type { World } from "../world.ts";

/** One request, as a handler sees it. */
export interface Request {
  readonly world: World;
  readonly dispatch: GatewayDispatch;
  /** Values of `:name` parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a handler gives back; nothing means 204. */
export type Handler = (request: Request) => object | undefined;

export interface Route {
  readonly method: string;
  readonly path: string;
  /** Routes of interactions carry their token in the path and need no bot token. */
  readonly open?: boolean;
  readonly handle: Handler;
}

/** The values of a path's parts, or null if it is another path. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}
