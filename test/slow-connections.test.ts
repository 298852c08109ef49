import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "@jest/globals";
import { startHttp } from "../src/http.ts";
import { MOST_CONNECTIONS } from "../src/http-limits.ts";

const OPTIONS = { host: "127.0.0.1", port: 0, pages: {}, handlers: () => [], onError: () => {} };

/** A connection on which `head` is sent and nothing more. */
function begin(port: number, head: string) {
  const socket = connect(port, "127.0.0.1").on("error", () => {});
  socket.write(head);
  socket.resume();
  return socket;
}

test.each(["", "GET /healthz HTTP/1.1\r\nhost: x\r\n"])(
  "a connection that says %j and no more is closed in seconds",
  async (head) => {
    const server = await startHttp(OPTIONS);
    const socket = begin(server.port, head);
    const late = new Promise((resolve) => setTimeout(resolve, 10_000, "late").unref());
    expect(await Promise.race([once(socket, "close").then(() => "closed"), late])).toBe("closed");
    await server.stop();
  },
);

test("connections beyond the most are closed at once, and those before go on", async () => {
  const server = await startHttp(OPTIONS);
  const sockets = Array.from({ length: MOST_CONNECTIONS }, () => begin(server.port, ""));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  await once(begin(server.port, ""), "close");
  const [first] = sockets;
  first?.write("GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
  expect(String(await once(first ?? (server as never), "data"))).toContain("200 OK");
  for (const socket of sockets) socket.destroy();
  await server.stop();
});
