/** A bare server on a free port, which it prints: as many bytes as an answer has, and nothing to work out. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const ANSWER = JSON.stringify({ text: "x".repeat(1_800) });
const HEAD = { "content-type": "application/json; charset=utf-8", "content-length": ANSWER.length };

const server = createServer((_request, response) => {
  response.writeHead(200, HEAD).end(ANSWER);
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
