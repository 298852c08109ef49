import { afterEach, describe, expect, test } from "@jest/globals";
import { startHttp } from "../src/http.ts";
import type { Handler } from "../src/surface/surface.ts";

const servers: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function serve(ready: () => boolean, handlers: readonly Handler[] = []) {
  const server = await startHttp({ host: "127.0.0.1", port: 0, ready, handlers });
  servers.push(server);
  return (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, { ...init, headers: { connection: "close" } });
}

describe("the HTTP server", () => {
  test("/healthz is ok while the process lives, /readyz only while the surfaces are connected", async () => {
    let connected = false;
    const get = await serve(() => connected);
    expect((await get("/healthz")).status).toBe(200);
    expect((await get("/readyz")).status).toBe(503);
    connected = true;
    expect((await get("/readyz?probe=1")).status).toBe(200);
  });

  test("hands other requests to the surface that takes them, and says 404 where none does", async () => {
    const mine: Handler = (request, response) => {
      if (request.url !== "/slack/events") return false;
      response.end("mine");
      return true;
    };
    const get = await serve(() => true, [() => false, mine]);
    expect(await (await get("/slack/events", { method: "POST" })).text()).toBe("mine");
    expect((await get("/elsewhere")).status).toBe(404);
  });

  test("a handler that throws gives 500 and the server goes on", async () => {
    const get = await serve(
      () => true,
      [
        () => {
          throw new Error("secret detail");
        },
      ],
    );
    const response = await get("/x");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect((await get("/healthz")).status).toBe(200);
  });

  test("a port in use is an error at the start", async () => {
    const server = await startHttp({ host: "127.0.0.1", port: 0, ready: () => true, handlers: [] });
    servers.push(server);
    await expect(
      startHttp({ host: "127.0.0.1", port: server.port, ready: () => true, handlers: [] }),
    ).rejects.toThrow(/EADDRINUSE/);
  });
});
