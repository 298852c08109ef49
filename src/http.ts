import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MOST_CONNECTIONS, SERVER_LIMITS } from "./http-limits.ts";
import type { Handler } from "./surface/surface.ts";

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  /** Whether every surface can take questions at this moment. */
  readonly ready: () => boolean;
  readonly handlers: readonly Handler[];
}

/**
 * The one HTTP server of the process: `/healthz` (alive), `/readyz` (connected), and what the surfaces take.
 *
 * @returns the port it listens on, and a way to stop it
 */
export async function startHttp({ host, port, ready, handlers }: HttpOptions) {
  const server = createServer(SERVER_LIMITS, (request, response) => {
    void route(request, response, ready, handlers).catch(() => end(response, 500, "error"));
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  ready: () => boolean,
  handlers: readonly Handler[],
): Promise<void> {
  const path = (request.url ?? "/").split("?")[0];
  if (path === "/healthz") return end(response, 200, "ok");
  if (path === "/readyz") return ready() ? end(response, 200, "ready") : end(response, 503, "not connected");
  for (const handler of handlers) if (await handler(request, response)) return;
  end(response, 404, "not found");
}

function end(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
