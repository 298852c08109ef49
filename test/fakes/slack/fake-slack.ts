import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Json, Problem } from "./checks/problem.ts";
import type { Ack, Kind, Retry, Transport } from "./delivery.ts";
import { Faults } from "./faults.ts";
import { HttpDelivery } from "./http-delivery.ts";
import { eventCallback } from "./payloads.ts";
import { Person, type Site } from "./person.ts";
import { SocketDelivery } from "./socket-delivery.ts";
import { Town } from "./town.ts";
import { type Call, createWebServer } from "./web-server.ts";
import type { Message, View, Workspace } from "./workspace.ts";

interface EventOptions {
  readonly workspace?: Workspace;
  readonly id?: string;
  readonly retry?: Retry;
}

/** Slack on loopback: a workspace, or more of them (`town`), the Web API, and both ways in which it reaches an app. See README.md. */
export class FakeSlack {
  readonly town = new Town();
  readonly workspace = this.town.add();
  readonly faults = new Faults();
  readonly calls: Call[] = [];
  readonly socket = new SocketDelivery();
  /** The events that the app subscribed to. */
  readonly subscriptions = new Set(["app_mention", "message", "app_home_opened"]);
  #transport: Transport = this.socket;
  readonly #server: Server;

  private constructor() {
    const openLink = () => `ws://127.0.0.1:${this.port}/link?ticket=${this.socket.ticket()}`;
    this.#server = createWebServer({ town: this.town, faults: this.faults, calls: this.calls, openLink });
    this.socket.attach(this.#server);
  }

  static async start(): Promise<FakeSlack> {
    const slack = new FakeSlack();
    slack.#server.listen(0, "127.0.0.1");
    await once(slack.#server, "listening");
    return slack;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** For `SLACK_API_URL`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api/`;
  }

  /** From now on delivers to `url`, signed, instead of over the socket. */
  useHttp(url: string): HttpDelivery {
    const delivery = new HttpDelivery(url, this.workspace.tokens.signing);
    this.#transport = delivery;
    return delivery;
  }

  /** @param workspace where they are */
  person(id = "U0ANN", workspace: Workspace = this.workspace): Person {
    return new Person(this.in(workspace), id);
  }

  /** What a person of one workspace works with. */
  in(workspace: Workspace): Site {
    return {
      workspace,
      subscriptions: this.subscriptions,
      deliver: (kind, payload) => this.deliver(kind, payload),
      event: (event) => this.event(event, { workspace }),
      responseUrl: (...from) => this.#responseUrl(workspace, ...from),
    };
  }

  deliver(kind: Kind, payload: Json, retry?: Retry): Promise<Ack> {
    return this.#transport.deliver(kind, payload, retry);
  }

  /** Delivers an event under a new event id, or a given one to repeat it. */
  event(
    event: Json,
    { workspace = this.workspace, id = workspace.id("Ev"), retry }: EventOptions = {},
  ): Promise<Ack> {
    return this.deliver("events_api", eventCallback(workspace, event, id), retry);
  }

  responseUrl(channel: string, user: string, origin?: string): string {
    return this.#responseUrl(this.workspace, channel, user, origin);
  }

  #responseUrl(workspace: Workspace, channel: string, user: string, origin?: string): string {
    const id = workspace.id("R");
    workspace.responseUrls.set(id, { channel, user, left: 5, ...(origin ? { origin } : {}) });
    return `http://127.0.0.1:${this.port}/response/${id}`;
  }

  /** What the bot has said, in order. */
  said(fits: (message: Message) => boolean = () => true, { messages, bot } = this.workspace): Message[] {
    return messages.filter((message) => message.user === bot.userId && fits(message));
  }

  /** The bot's first answer that fits. @throws after `timeoutMs` */
  answer(
    fits: (message: Message) => boolean,
    timeoutMs = 4_000,
    workspace = this.workspace,
  ): Promise<Message> {
    return this.until("an answer", () => this.said(fits, workspace)[0], timeoutMs);
  }

  /** The newest open modal. */
  modal(): Promise<View> {
    return this.until("a modal", () => [...this.workspace.views.values()].at(-1));
  }

  /** What `look` finds, as soon as it finds something. */
  async until<T>(what: string, look: () => T | undefined, timeoutMs = 4_000): Promise<T> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > deadline)
        throw new Error(`Waited ${timeoutMs} ms for ${what}. Calls so far: ${this.#summary()}`);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
  }

  callsTo(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Everything that the checks found wrong with what the bot sent. */
  problems(): Problem[] {
    return this.calls.flatMap((call) => call.problems);
  }

  async stop(): Promise<void> {
    this.socket.close();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  #summary(): string {
    return (
      this.calls.map((call) => call.method + (call.error ? ` (${call.error})` : "")).join(", ") || "none"
    );
  }
}
