import type { Language } from "../../phrases/index.ts";

/** A GET or HEAD request that can be read: its path and query are decoded. */
export interface WebRequest {
  /** Decoded, one by one: a slash in one of them was written as `%2F`. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** The languages that the browser asks for, the first that we speak. */
  readonly language: Language;
  /** Whose bucket it is counted in. */
  readonly place: string;
}

/** What a route answers. The server adds the security headers and the length, and leaves the body out for HEAD. */
export interface Reply {
  readonly status: number;
  /** The Content-Type, with its charset. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Further headers, in lower case. Without `cache-control` nothing is stored. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something that the server has a page for. */
export interface Route {
  /** `/p/{id}/qr.svg`: a name in braces takes one segment, which is handed over as it is. */
  readonly path: string;
  answer(request: WebRequest, taken: Readonly<Record<string, string>>): Reply | Promise<Reply>;
}

/**
 * The route for a path, and what its braces took; undefined where there is none.
 *
 * @param routes the first that fits is taken
 */
export function routeFor(
  routes: readonly Route[],
  segments: readonly string[],
): { readonly route: Route; readonly taken: Readonly<Record<string, string>> } | undefined {
  for (const route of routes) {
    const taken = takenBy(route.path.split("/").slice(1), segments);
    if (taken) return { route, taken };
  }
  return undefined;
}

function takenBy(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const taken: Record<string, string> = {};
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at] ?? "";
    if (part.startsWith("{")) taken[part.slice(1, -1)] = segment;
    else if (part !== segment) return undefined;
  }
  return taken;
}
