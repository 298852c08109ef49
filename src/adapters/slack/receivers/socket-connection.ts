import { WebSocket } from "ws";
import { isRecord } from "../record.ts";

/** A frame with something to do in it. https://docs.slack.dev/apis/events-api/using-socket-mode */
export interface Envelope {
  readonly id: string;
  readonly payload: unknown;
  readonly retryNum?: number | undefined;
  readonly retryReason?: string | undefined;
}

export interface ConnectionEvents {
  envelope(envelope: Envelope, connection: SocketConnection): void;
  /** Slack is about to close this connection: `warning`, `refresh_requested` or `link_disabled`. */
  leaving(reason: string): void;
  closed(): void;
}

/** How long Slack may take for its greeting, and how long a connection may stay silent although we ask. */
const HELLO_MS = 10_000;
const PING_EVERY_MS = 5_000;
const SILENT_MS = 20_000;

/** One WebSocket to Slack, from greeting to end. */
export class SocketConnection {
  readonly #socket: WebSocket;
  readonly #events: ConnectionEvents;
  #lastSign = performance.now();
  #pings: NodeJS.Timeout | undefined;

  constructor(url: string, events: ConnectionEvents) {
    this.#events = events;
    this.#socket = new WebSocket(url, { handshakeTimeout: HELLO_MS, maxPayload: 4 * 1024 * 1024 });
    this.#socket.on("ping", () => this.#sign());
    this.#socket.on("pong", () => this.#sign());
  }

  /** Resolves on Slack's `hello`. Rejects if it does not come. From then on frames go to the events. */
  greeted(): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.#socket.terminate(), HELLO_MS);
      let open = false;
      this.#socket.on("message", (data) => {
        const frame = parseFrame(data.toString());
        if (open || frame?.type !== "hello") return this.#read(frame);
        open = true;
        clearTimeout(late);
        this.#watch();
        resolve();
      });
      this.#socket.on("error", () => this.#socket.terminate());
      this.#socket.on("close", () => {
        clearTimeout(late);
        clearInterval(this.#pings);
        if (open) this.#events.closed();
        else reject(new Error("Slack closed the connection before its greeting"));
      });
    });
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Acknowledges an envelope; dropped where the connection is gone, because Slack then delivers again. */
  acknowledge(id: string, payload?: unknown): void {
    if (!this.isOpen) return;
    this.#socket.send(JSON.stringify({ envelope_id: id, ...(isRecord(payload) ? { payload } : {}) }));
  }

  close(): void {
    if (this.#socket.readyState === WebSocket.CONNECTING) this.#socket.terminate();
    else this.#socket.close(1000);
    setTimeout(() => this.#socket.terminate(), 1_000).unref();
  }

  #read(frame: Record<string, unknown> | undefined): void {
    this.#sign();
    if (frame?.type === "disconnect") this.#events.leaving(String(frame.reason ?? "unknown").slice(0, 40));
    else if (typeof frame?.envelope_id === "string")
      this.#events.envelope(envelopeOf(frame, frame.envelope_id), this);
  }

  #sign(): void {
    this.#lastSign = performance.now();
  }

  #watch(): void {
    this.#sign();
    this.#pings = setInterval(() => {
      if (performance.now() - this.#lastSign > SILENT_MS) this.#socket.terminate();
      else if (this.isOpen) this.#socket.ping();
    }, PING_EVERY_MS);
  }
}

function envelopeOf(frame: Record<string, unknown>, id: string): Envelope {
  return {
    id,
    payload: frame.payload,
    retryNum: typeof frame.retry_attempt === "number" ? frame.retry_attempt : undefined,
    retryReason: typeof frame.retry_reason === "string" ? frame.retry_reason : undefined,
  };
}

/** A frame's JSON object; undefined for anything else, `null` included, on which socket-mode 3.1 crashes. */
function parseFrame(data: string): Record<string, unknown> | undefined {
  try {
    const frame: unknown = JSON.parse(data);
    return isRecord(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}
