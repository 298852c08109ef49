import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MOST_CONNECTIONS, SERVER_LIMITS } from "./http-limits.ts";
import type { Handler } from "./surface/surface.ts";

/** What a path of our own says. */
export interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  /** By path. `/healthz` is the server's own. */
  readonly pages: Readonly<Record<string, () => Promise<Page>>>;
  /** What the surfaces take, as far as they have started. */
  readonly handlers: () => readonly Handler[];
  /** Called with what a page or a handler threw. */
  readonly onError: (error: unknown) => void;
}

/** The server could not be opened. The message names the variable. */
export class HttpStartError extends Error {
  override readonly name = "HttpStartError";
  readonly isConfiguration = true;
}

/** What is being answered when the server is told to stop gets this long. */
const LAST_ANSWERS_MS = 2_000;

/**
 * The one HTTP server of the process: `/healthz` (alive, from the first moment), the pages, and what the surfaces take.
 *
 * @returns the port it listens on, and a way to stop it, which takes two seconds at most
 * @throws HttpStartError where HOST or PORT cannot be used
 */
export async function startHttp(options: HttpOptions) {
  const open = new Set<ServerResponse>();
  let onLast = () => {};
  const server = createServer(SERVER_LIMITS, (request, response) => {
    open.add(response);
    response.once("close", () => {
      open.delete(response);
      if (open.size === 0) onLast();
    });
    void route(request, response, options).catch((error) => {
      options.onError(error);
      end(response, 500, "error");
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, options);
  return {
    port: (server.address() as AddressInfo).port,
    /** Connections on which nothing was asked, or half a question, do not keep it open. */
    async stop(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve));
      const hangUp = () => server.closeAllConnections();
      const timer = setTimeout(hangUp, LAST_ANSWERS_MS);
      onLast = hangUp;
      if (open.size === 0) hangUp();
      await closed;
      clearTimeout(timer);
    },
  };
}

async function listen(server: Server, { host, port }: HttpOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(startError(error, host, port)));
    server.listen(port, host, resolve);
  });
}

/** https://nodejs.org/api/errors.html#common-system-errors */
function startError({ code = "unknown" }: NodeJS.ErrnoException, host: string, port: number): HttpStartError {
  if (code === "EADDRINUSE")
    return new HttpStartError(
      `PORT: ${port} is taken by another process on this machine, perhaps another copy of Waybill. Allowed: a free port, or 0 for any. End the other process, or choose another PORT.`,
    );
  if (code === "EACCES")
    return new HttpStartError(
      `PORT: this user may not open ${port}. Allowed: as a rule 1024 to 65535. Choose another PORT, and let your reverse proxy pass requests on to it.`,
    );
  return new HttpStartError(
    `HOST: this machine cannot listen on ${JSON.stringify(host)} (${code}). Allowed: an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all. Change HOST, or leave it out.`,
  );
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, handlers }: HttpOptions,
): Promise<void> {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  if ((path === "/healthz" || Object.hasOwn(pages, path)) && !isReading(request)) {
    response.setHeader("allow", "GET, HEAD");
    return end(response, 405, "GET and HEAD only");
  }
  if (path === "/healthz") return end(response, 200, "ok");
  const page = Object.hasOwn(pages, path) ? await pages[path]?.() : undefined;
  if (page) return end(response, page.status, page.body, page.type);
  for (const handler of handlers()) if (await handler(request, response)) return;
  end(response, 404, "not found");
}

const isReading = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

/** Nothing of ours is guessed to be another type than it says. */
const ALWAYS = { "x-content-type-options": "nosniff" };

function end(
  response: ServerResponse,
  status: number,
  text: string,
  type = "text/plain; charset=utf-8",
): void {
  if (response.writableEnded) return;
  if (!response.headersSent) response.writeHead(status, { ...ALWAYS, "content-type": type });
  response.end(`${text}\n`);
}
