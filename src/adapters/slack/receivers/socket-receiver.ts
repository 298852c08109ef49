import type { App, Receiver } from "@slack/bolt";
import type { Log } from "../../../surface/log.ts";
import type { OpenWork } from "../../../surface/open-work.ts";
import type { Watch } from "../../../surface/watch.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import {
  type ConnectionEvents,
  type Envelope,
  SocketConnection,
  type SocketTimes,
} from "./socket-connection.ts";

export interface SocketReceiverParts {
  /** A fresh WebSocket address (`apps.connections.open`), good for one connection. */
  readonly openUrl: () => Promise<string>;
  /** How long to wait before another try; undefined where none can help until somebody changes a setting. */
  readonly waitAfter: (error: unknown, failures: number) => number | undefined;
  readonly work: OpenWork;
  readonly log: Log;
  readonly watch: Pick<Watch, "reconnected">;
  /** For tests. */
  readonly times?: SocketTimes;
}

/**
 * Socket Mode without gaps: at Slack's refresh the next connection stands before the old one goes, and after a cut the first try is
 * immediate. `@slack/socket-mode` 3.1 stays away for five seconds each time and crashes on a frame that says `null`.
 */
export class SocketReceiver implements Receiver {
  readonly #parts: SocketReceiverParts;
  readonly #dispatch: Dispatch;
  #app: App | undefined;
  #current: SocketConnection | undefined;
  #connecting: Promise<void> | undefined;
  #started = false;
  /** Slack refuses the token. */
  #isRefused = false;
  #stopped = false;
  /** How many connections in a row were lost at once, with no event on them: a reason to slow down. */
  #shortLived = 0;
  #since = 0;
  /** The last one that was counted: Slack announces an end and then closes. */
  #counted: SocketConnection | undefined;
  #wake: (() => void) | undefined;

  constructor(parts: SocketReceiverParts) {
    this.#parts = parts;
    this.#dispatch = createDispatch(() => this.#app, parts.work, parts.log);
  }

  init(app: App): void {
    this.#app = app;
  }

  get connected(): boolean {
    return this.#current !== undefined;
  }

  /** Connected, and Slack speaks; or it is known what has to be changed, and no new connection or process would help. */
  get isAlive(): boolean {
    return this.#isRefused || (this.#current !== undefined && !this.#current.isQuiet);
  }

  /** Resolves once connected. Rejects where no further try can help, such as with a wrong token. */
  async start(): Promise<void> {
    await this.#reconnect();
    this.#started = true;
  }

  /** Takes nothing new. What is open may still acknowledge until `close`. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
  }

  close(): void {
    this.#current?.close();
    this.#current = undefined;
  }

  #reconnect(): Promise<void> {
    this.#connecting ??= this.#untilConnected().finally(() => {
      this.#connecting = undefined;
    });
    return this.#connecting;
  }

  async #untilConnected(): Promise<void> {
    if (this.#shortLived > 1) await this.#pause(pauseAfter(this.#shortLived));
    for (let failures = 1; !this.#stopped; failures++) {
      try {
        return await this.#connect();
      } catch (error) {
        const wait = this.#parts.waitAfter(error, failures);
        if (wait === undefined && !this.#started) throw error;
        this.#isRefused = wait === undefined;
        if (wait === undefined) this.#parts.log.error({}, REFUSED);
        else
          this.#parts.log.warn({ failures, wait }, "Slack is not reachable over Socket Mode; trying again");
        await this.#pause(wait ?? MOST_PATIENT_MS);
      }
    }
  }

  async #connect(): Promise<void> {
    const events: ConnectionEvents = {
      envelope: (envelope, from) => void this.#receive(envelope, from),
      leaving: (reason) => this.#replace(connection, reason),
      closed: () => this.#lost(connection),
    };
    const connection = new SocketConnection(await this.#parts.openUrl(), events, this.#parts.times);
    await connection.greeted();
    if (!connection.isOpen) throw new Error("Slack closed the connection right after its greeting");
    const before = this.#current;
    this.#current = connection;
    this.#since = performance.now();
    this.#isRefused = false;
    if (this.#started) this.#parts.watch.reconnected();
    before?.close();
    if (this.#stopped) this.close();
  }

  async #receive(envelope: Envelope, from: SocketConnection): Promise<void> {
    if (this.#stopped) return;
    this.#shortLived = 0;
    const { id, payload: body, retryNum, retryReason } = envelope;
    await this.#dispatch({ body, retryNum, retryReason, answer: (content) => from.acknowledge(id, content) });
  }

  #replace(connection: SocketConnection, reason: string): void {
    if (connection !== this.#current || this.#stopped) return;
    if (reason === "link_disabled") this.#parts.log.error({ reason }, SOCKET_MODE_OFF);
    else if (reason === "quiet") this.#parts.log.warn({}, QUIET);
    else this.#parts.log.debug({ reason }, "Slack renews the Socket Mode connection");
    this.#again(connection);
  }

  #lost(connection: SocketConnection): void {
    if (connection !== this.#current) return;
    this.#current = undefined;
    if (!this.#stopped) this.#again(connection);
  }

  #again(gone: SocketConnection): void {
    if (gone !== this.#counted) {
      this.#counted = gone;
      this.#shortLived = performance.now() - this.#since < SHORT_LIVED_MS ? this.#shortLived + 1 : 0;
    }
    this.#reconnect().catch(() => {});
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const SHORT_LIVED_MS = 10_000;
const MOST_PATIENT_MS = 30_000;

/** Meanwhile commands fail, so the pause stays short: a proxy may cut each connection after some seconds for hours. */
const LONGEST_PAUSE_MS = 5_000;

/** Milliseconds to wait after so many short-lived connections in a row. */
export const pauseAfter = (shortLived: number) => Math.min(LONGEST_PAUSE_MS, backoff(shortLived));

/** 250 ms, doubled with each failure up to half a minute. */
export const backoff = (failures: number) => Math.min(MOST_PATIENT_MS, 250 * 2 ** (failures - 1));

const SOCKET_MODE_OFF =
  "Slack closed the connection: Socket Mode was switched off for this app. Switch it on again at api.slack.com/apps, Socket Mode.";
const QUIET =
  "Slack says nothing any more on a Socket Mode connection that stands. It is replaced; if this comes again and again, look at the proxy between here and Slack.";
const REFUSED =
  "Slack no longer accepts SLACK_APP_TOKEN. Copy it again from api.slack.com/apps, Basic Information, App-Level Tokens, and restart.";
