import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Json } from "./checks/problem.ts";
import { ACK_MS, type Ack, type Kind, type Retry, type Transport } from "./delivery.ts";

/** Socket Mode's other end: tickets, `hello`, envelopes and their acknowledgements, `disconnect`. */
export class SocketDelivery implements Transport {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, (payload: unknown) => void>();
  readonly #arrivals: (() => void)[] = [];
  /** Open connections, oldest first. */
  connections: WebSocket[] = [];
  /** Frames that the app sent, as they came. */
  readonly received: string[] = [];
  /** While set, connections stand and answer pings, and Slack says nothing on them. */
  isQuiet = false;
  /** While set, each new connection is greeted and, so many milliseconds later, cut. */
  cutsAfterMs: number | undefined;
  #count = 0;

  /** Takes over the upgrades of `server`. A ticket is good for one connection. */
  attach(server: Server): void {
    server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const ticket = new URL(request.url ?? "/", "http://loopback").searchParams.get("ticket") ?? "";
      if (!this.#tickets.delete(ticket)) return socket.destroy();
      this.#server.handleUpgrade(request, socket, head, (connection) => this.#welcome(connection));
    });
  }

  ticket(): string {
    this.#count += 1;
    this.#tickets.add(String(this.#count));
    return String(this.#count);
  }

  /** Resolves when an app is connected. */
  connected(): Promise<void> {
    return this.connections.length > 0
      ? Promise.resolve()
      : new Promise((resolve) => this.#arrivals.push(resolve));
  }

  /** Each delivery goes to one of the open connections: the newest, as the older may be on its way out. */
  async deliver(kind: Kind, payload: Json, retry?: Retry): Promise<Ack> {
    await this.connected();
    this.#count += 1;
    const envelope_id = `envelope-${this.#count}`;
    const started = performance.now();
    const answer = this.#acknowledgement(envelope_id);
    this.send({
      envelope_id,
      type: kind,
      accepts_response_payload: kind !== "events_api",
      payload,
      ...(retry ? { retry_attempt: retry.num, retry_reason: retry.reason } : {}),
    });
    const body = await answer;
    return {
      ms: performance.now() - started,
      status: body === LATE ? 0 : 200,
      body: body === LATE ? undefined : body,
      attempts: 1,
    };
  }

  /** Any frame, also such as Slack would never send. */
  send(frame: unknown): void {
    this.connections.at(-1)?.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  /** Slack's notice that it closes the connection soon. */
  refresh(reason = "refresh_requested"): void {
    for (const connection of this.connections) {
      connection.send(JSON.stringify({ type: "disconnect", reason, debug_info: { host: "fake" } }));
    }
  }

  /** The network breaks. */
  cut(): void {
    for (const connection of [...this.connections]) connection.terminate();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #welcome(connection: WebSocket): void {
    this.connections.push(connection);
    connection.on("message", (data) => this.#receive(data.toString()));
    // As Slack does; whoever hears none for a minute looks for another connection.
    const pings = setInterval(() => this.isQuiet || connection.ping(), PING_EVERY_MS).unref();
    connection.on("close", () => {
      clearInterval(pings);
      this.connections = this.connections.filter((one) => one !== connection);
    });
    connection.send(
      JSON.stringify({
        type: "hello",
        num_connections: this.connections.length,
        connection_info: { app_id: "A0WAYBILL" },
      }),
    );
    if (this.cutsAfterMs === 0) connection.terminate();
    else if (this.cutsAfterMs) setTimeout(() => connection.terminate(), this.cutsAfterMs);
    for (const arrived of this.#arrivals.splice(0)) arrived();
  }

  #receive(data: string): void {
    this.received.push(data);
    const frame = JSON.parse(data) as { envelope_id?: string; payload?: unknown };
    this.#waiting.get(frame.envelope_id ?? "")?.(frame.payload);
  }

  #acknowledgement(id: string): Promise<unknown> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ACK_MS, LATE);
      this.#waiting.set(id, (payload) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(payload);
      });
    });
  }
}

const LATE = Symbol("late");
const PING_EVERY_MS = 5_000;
