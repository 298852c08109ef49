import { createHmac } from "node:crypto";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Requests as no decent client sends them, to the bot's own port. */
export interface Door {
  readonly port: number;
  readonly signingSecret: string;
}

const open = ({ port }: Door): Socket => connect(port, "127.0.0.1").on("error", () => {});

function signed({ signingSecret }: Door, body: string): string {
  const at = Math.floor(Date.now() / 1_000);
  const signature = createHmac("sha256", signingSecret).update(`v0:${at}:${body}`).digest("hex");
  return [
    "POST /slack/events HTTP/1.1",
    "Host: 127.0.0.1",
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Slack-Request-Timestamp: ${at}`,
    `X-Slack-Signature: v0=${signature}`,
    "Connection: close",
    "\r\n",
  ].join("\r\n");
}

const half = (body: string) => body.slice(0, Math.ceil(body.length / 2));

/** A signed request whose sender is gone half-way. */
export async function sendHalf(door: Door, body: string): Promise<void> {
  const socket = open(door);
  socket.write(signed(door, body) + half(body));
  await sleep(30);
  socket.destroy();
}

/** A signed request that comes in pieces, with pauses. Resolves with the status of its answer; 0 for none. */
export async function sendSlowly(door: Door, body: string): Promise<number> {
  const socket = open(door);
  const answered = new Promise<number>((resolve) => {
    socket.once("data", (data) => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1] ?? 0)));
    socket.once("close", () => resolve(0));
  });
  const head = signed(door, body);
  for (const piece of [head.slice(0, 50), head.slice(50), half(body), body.slice(half(body).length)]) {
    socket.write(piece);
    await sleep(200);
  }
  const status = await answered;
  socket.destroy();
  return status;
}

const DRIP_MS = 500;

/** Holds a connection on which nothing is said, or a head that comes a letter at a time, until it is closed. */
export function loiter(door: Door, says: "nothing" | "a letter at a time"): Socket {
  const socket = open(door);
  if (says === "nothing") return socket;
  const head = signed(door, "{}");
  let sent = 0;
  const drip = setInterval(() => socket.write(head[sent++ % head.length] ?? ""), DRIP_MS);
  socket.once("close", () => clearInterval(drip));
  return socket;
}

/** What strangers send: an unsigned body, nothing that is HTTP, a path that is none. */
export const STRANGE = [
  'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{"a":"bc"}',
  "\x16\x03\x01\x02\x00 hello\r\n\r\n",
  "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
  `POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n${"[".repeat(20_000)}`,
] as const;

export function sendStrange(door: Door, text: string): void {
  const socket = open(door);
  socket.write(text);
  setTimeout(() => socket.destroy(), 2_000).unref();
}
