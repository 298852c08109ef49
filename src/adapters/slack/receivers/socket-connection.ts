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
  /** This connection is to be replaced. Slack closes it soon (`warning`, `refresh_requested`, `link_disabled`), or is `quiet` on it. */
  leaving(reason: string): void;
  closed(): void;
}

/**
 * Milliseconds. `hello`: how long Slack may take for its greeting. `ping`: how often we ask whether the other end lives; `silent`: how long
 * it may leave that unanswered. `quiet`: how long Slack itself may say nothing although the other end answers us, such as a proxy that has
 * lost Slack. Slack pings several times a minute, and its own client gives up after 30 seconds without (`serverPingTimeoutMS` of
 * `@slack/socket-mode` 3.1).
 */
export const SOCKET_TIMES = { hello: 10_000, ping: 5_000, silent: 20_000, quiet: 60_000 } as const;
export type SocketTimes = { readonly [Name in keyof typeof SOCKET_TIMES]: number };

/** One WebSocket to Slack, from greeting to end. */
export class SocketConnection {
  readonly #socket: WebSocket;
  readonly #events: ConnectionEvents;
  readonly #times: SocketTimes;
  /** When the other end last gave a sign of life, and when Slack itself last spoke. */
  #lastSign = performance.now();
  #lastWord = performance.now();
  #isQuiet = false;
  #pings: NodeJS.Timeout | undefined;

  constructor(url: string, events: ConnectionEvents, times: SocketTimes = SOCKET_TIMES) {
    this.#events = events;
    this.#times = times;
    this.#socket = new WebSocket(url, { handshakeTimeout: times.hello, maxPayload: 4 * 1024 * 1024 });
    this.#socket.on("ping", () => this.#hear());
    this.#socket.on("pong", () => {
      this.#lastSign = performance.now();
    });
  }

  /** Resolves on Slack's `hello`. Rejects if it does not come. From then on frames go to the events. */
  greeted(): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.#socket.terminate(), this.#times.hello);
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

  /** Slack has said nothing on it for too long. */
  get isQuiet(): boolean {
    return this.#isQuiet;
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
    this.#hear();
    if (frame?.type === "disconnect") this.#events.leaving(String(frame.reason ?? "unknown").slice(0, 40));
    else if (typeof frame?.envelope_id === "string")
      this.#events.envelope(envelopeOf(frame, frame.envelope_id), this);
  }

  #hear(): void {
    this.#lastSign = performance.now();
    this.#lastWord = this.#lastSign;
    this.#isQuiet = false;
  }

  #watch(): void {
    this.#hear();
    this.#pings = setInterval(() => this.#look(), this.#times.ping);
  }

  #look(): void {
    const now = performance.now();
    if (now - this.#lastSign > this.#times.silent) return this.#socket.terminate();
    if (this.isOpen) this.#socket.ping();
    if (this.#isQuiet || now - this.#lastWord <= this.#times.quiet) return;
    this.#isQuiet = true;
    this.#events.leaving("quiet");
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
