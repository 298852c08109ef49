import { connect } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type HttpOptions, startHttp } from "../src/http.ts";
import type { Handler } from "../src/surface/surface.ts";

const servers: { stop(): Promise<void> }[] = [];
const errors: unknown[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function open(options: Partial<HttpOptions> = {}) {
  const server = await startHttp({
    ...{ host: "127.0.0.1", port: 0, pages: {}, handlers: () => [] },
    onError: (error) => errors.push(error),
    ...options,
  });
  servers.push(server);
  return server;
}

async function serve(options: Partial<HttpOptions>) {
  const { port } = await open(options);
  return (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers: { connection: "close" } });
}

describe("the HTTP server", () => {
  test("/healthz is ok while the process lives; pages say what they like, whatever the query", async () => {
    const page = async () => ({ status: 503, type: "application/json", body: '{"ready":false}' });
    const get = await serve({ pages: { "/readyz": page } });
    expect((await get("/healthz")).status).toBe(200);
    const response = await get("/readyz?probe=1");
    expect([response.status, await response.json()]).toEqual([503, { ready: false }]);
    expect((await get("/constructor")).status).toBe(404);
    const posted = await get("/healthz", { method: "POST" });
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  test("hands other requests to the surface that takes them, and says 404 where none does", async () => {
    const mine: Handler = (request, response) => {
      if (request.url !== "/slack/events") return false;
      response.end("mine");
      return true;
    };
    const get = await serve({ handlers: () => [() => false, mine] });
    expect(await (await get("/slack/events", { method: "POST" })).text()).toBe("mine");
    expect((await get("/elsewhere")).status).toBe(404);
  });

  test("a handler that throws gives 500 and the server goes on", async () => {
    const get = await serve({
      handlers: () => [
        () => {
          throw new Error("secret detail");
        },
      ],
    });
    const response = await get("/x");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect((await get("/healthz")).status).toBe(200);
    expect(errors).toEqual([new Error("secret detail")]);
  });

  test("a port in use names PORT, a host that is none of this machine HOST", async () => {
    const { port } = await open();
    await expect(open({ port })).rejects.toThrow(/^PORT: \d+ is taken .* Allowed: .* choose another PORT\.$/);
    await expect(open({ host: "192.0.2.1" })).rejects.toThrow(/^HOST: .*"192\.0\.2\.1".* Allowed: .*/);
  });

  test("at a stop what is being answered is answered, for two seconds", async () => {
    let answer = () => {};
    const slow: Handler = (_, response) => {
      answer = () => response.end("late");
      return true;
    };
    const server = await open({ handlers: () => [slow] });
    const asked = fetch(`http://127.0.0.1:${server.port}/x`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = server.stop();
    answer();
    expect(await (await asked).text()).toBe("late");
    await stopped;
  });

  test.each([
    ["nothing", ""],
    ["half a header", "POST /x HTTP/1.1\r\nHost: x\r\nContent-Le"],
    ["half a body", "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"],
  ])("a connection that sent %s does not keep it from stopping", async (_, sent) => {
    const waits: Handler = () => new Promise(() => {});
    const server = await open({ handlers: () => [waits] });
    const socket = connect(server.port, "127.0.0.1").on("error", () => {});
    socket.write(sent);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = performance.now();
    await server.stop();
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
