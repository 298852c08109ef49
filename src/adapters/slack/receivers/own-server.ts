import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { RequestHandler } from "./http-receiver.ts";

/** A server for nothing but Slack's requests. Resolves once it listens; rejects where the port is not to be had. */
export async function openServer(
  handle: RequestHandler,
  at: { host: string; port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response)
      .then((handled) => handled || response.writeHead(404).end())
      .catch(() => response.destroy());
  });
  server.listen(at.port, at.host);
  await once(server, "listening");
  return server;
}

export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await closed;
}
