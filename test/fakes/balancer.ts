import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** Stands before several copies of an HTTP server, as a load balancer does; and delivers to more than one where a test wants that. */
export interface Balancer {
  readonly url: string;
  /** Which copies get a request, by their index: in turn where it is left out. The answer of the first of them counts. */
  to: readonly number[] | undefined;
  /** How often each of them gets it. */
  times: number;
  stop(): Promise<void>;
}

/** @param addresses of the copies, without a path */
export async function startBalancer(addresses: readonly string[]): Promise<Balancer> {
  let next = 0;
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const { host: _, connection: __, "transfer-encoding": ___, ...headers } = request.headers;
    const pass = (copy: number) =>
      fetch(`${addresses[copy % addresses.length]}${request.url}`, {
        method: request.method ?? "GET",
        headers: headers as Record<string, string>,
        body: new Uint8Array(body),
      });
    const copies = balancer.to ?? [next++];
    const all = copies.flatMap((copy) => Array.from({ length: balancer.times }, () => pass(copy)));
    const [answer] = await Promise.all(all);
    const type = answer?.headers.get("content-type");
    response.writeHead(answer?.status ?? 502, type ? { "content-type": type } : {});
    response.end(await answer?.text());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const balancer: Balancer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    to: undefined,
    times: 1,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return balancer;
}
