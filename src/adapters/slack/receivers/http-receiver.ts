import type { IncomingMessage, ServerResponse } from "node:http";
import type { App, Receiver } from "@slack/bolt";
import type { Log } from "../../../surface/log.ts";
import type { OpenWork } from "../../../surface/open-work.ts";
import { createSeldom, type Seldom } from "../../../surface/seldom.ts";
import type { Handler } from "../../../surface/surface.ts";
import { isRecord } from "../record.ts";
import { emptySecret } from "../start-error.ts";
import { createDispatch, type Dispatch } from "./dispatch.ts";
import { isSslCheck, parseBody, readBody } from "./request-body.ts";
import { isSignedBySlack } from "./signature.ts";

export const EVENTS_PATH = "/slack/events";

export interface HttpReceiverParts {
  readonly signingSecret: string;
  readonly work: OpenWork;
  readonly log: Log;
}

/**
 * `POST /slack/events` on whatever server it is mounted on. Bolt's own receiver crashes on a signed `null`, leaves the connection
 * half read on 413, takes timestamps from the future, and opens a port of its own.
 */
export class HttpReceiver implements Receiver {
  readonly #parts: HttpReceiverParts;
  readonly #dispatch: Dispatch;
  readonly #refused: Seldom;
  readonly #unread: Seldom;
  #app: App | undefined;
  #open = false;

  /** @throws SlackStartError on an empty signing secret, with which anybody could sign */
  constructor(parts: HttpReceiverParts) {
    if (parts.signingSecret.trim() === "") throw emptySecret();
    this.#parts = parts;
    this.#refused = createSeldom(
      parts.log,
      "Requests to /slack/events are refused: their signature is not right for SLACK_SIGNING_SECRET, or the clock is off by five minutes",
    );
    this.#unread = createSeldom(
      parts.log,
      "Requests to /slack/events could not be read: over a megabyte, cut off, or changed on the way, so that they are no JSON object",
    );
    this.#dispatch = createDispatch(() => this.#app, parts.work, parts.log);
  }

  init(app: App): void {
    this.#app = app;
  }

  get open(): boolean {
    return this.#open;
  }

  async start(): Promise<void> {
    this.#open = true;
  }

  /** Takes nothing new: Slack delivers it again later. */
  async stop(): Promise<void> {
    this.#open = false;
  }

  readonly handle: Handler = async (request, response) => {
    if (request.url?.split("?", 1)[0] !== EVENTS_PATH) return false;
    if (request.method !== "POST") reply(response, 405);
    else if (this.#open) await this.#receive(request, response);
    else reply(response, 503);
    return true;
  };

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readBody(request);
    if (raw === undefined) {
      this.#unread();
      return reply(response, 413, undefined, { connection: "close" });
    }
    if (!this.#isSigned(request, raw)) {
      if (isSslCheck(raw)) return reply(response, 200);
      this.#refused();
      return reply(response, 401);
    }
    const body = parseBody(raw, request.headers["content-type"]);
    if (!isRecord(body)) {
      this.#unread();
      return reply(response, 400);
    }
    if (body.ssl_check === "1") return reply(response, 200);
    if (body.type === "url_verification") return reply(response, 200, { challenge: body.challenge });
    await this.#dispatch({
      body,
      retryNum: Number(header(request, "x-slack-retry-num")) || undefined,
      retryReason: header(request, "x-slack-retry-reason"),
      answer: (content) => reply(response, 200, content),
    });
  }

  #isSigned(request: IncomingMessage, body: Buffer): boolean {
    const timestamp = header(request, "x-slack-request-timestamp");
    const signature = header(request, "x-slack-signature");
    return isSignedBySlack(this.#parts.signingSecret, { timestamp, signature, body }, Date.now());
  }
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? undefined : value;
};

function reply(
  response: ServerResponse,
  status: number,
  content?: unknown,
  headers: Record<string, string> = {},
): void {
  if (response.headersSent) return;
  const body = content === undefined ? "" : JSON.stringify(content);
  response.writeHead(status, {
    ...headers,
    ...(body ? { "content-type": "application/json; charset=utf-8" } : {}),
  });
  response.end(body);
}
