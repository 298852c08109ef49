import { createHmac } from "node:crypto";
import type { Json } from "./checks/problem.ts";
import { ACK_MS, type Ack, type Kind, type Retry, type Transport } from "./delivery.ts";

/**
 * Signed HTTP delivery. Events that are not taken with 2xx in three seconds come again: at once, after a minute, after five.
 * Tests shorten the waiting. https://docs.slack.dev/apis/events-api/#retries
 */
export class HttpDelivery implements Transport {
  readonly url: string;
  readonly #secret: string;
  readonly #retryAfterMs: readonly number[];

  constructor(url: string, secret: string, retryAfterMs: readonly number[] = [0, 20, 40]) {
    this.url = url;
    this.#secret = secret;
    this.#retryAfterMs = retryAfterMs;
  }

  async deliver(kind: Kind, payload: Json, retry?: Retry): Promise<Ack> {
    let ack = await this.post(kind, payload, retry);
    if (kind !== "events_api") return ack;
    for (const [at, wait] of this.#retryAfterMs.entries()) {
      if (ack.status >= 200 && ack.status < 300) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
      const reason = ack.status === 0 ? "http_timeout" : "http_error";
      ack = { ...(await this.post(kind, payload, { num: at + 1, reason })), attempts: ack.attempts + 1 };
    }
    return ack;
  }

  /** One signed request. */
  post(kind: Kind, payload: Json, retry?: Retry): Promise<Ack> {
    const type = kind === "events_api" ? "application/json" : "application/x-www-form-urlencoded";
    return this.send(Buffer.from(bodyOf(kind, payload)), {
      "content-type": type,
      ...(retry ? { "x-slack-retry-num": String(retry.num), "x-slack-retry-reason": retry.reason } : {}),
    });
  }

  /** Any bytes, signed as Slack signs; `headers` win, so that a test can forge. */
  async send(
    body: Buffer,
    headers: Record<string, string>,
    at = Math.floor(Date.now() / 1_000),
  ): Promise<Ack> {
    const started = performance.now();
    const signature = createHmac("sha256", this.#secret).update(`v0:${at}:`).update(body).digest("hex");
    const signed = {
      "x-slack-request-timestamp": String(at),
      "x-slack-signature": `v0=${signature}`,
      ...headers,
    };
    try {
      const signal = AbortSignal.timeout(ACK_MS);
      const response = await fetch(this.url, {
        method: "POST",
        headers: signed,
        body: new Uint8Array(body),
        signal,
      });
      const text = await response.text();
      return { ms: performance.now() - started, status: response.status, body: parse(text), attempts: 1 };
    } catch {
      return { ms: performance.now() - started, status: 0, body: undefined, attempts: 1 };
    }
  }
}

function bodyOf(kind: Kind, payload: Json): string {
  if (kind === "events_api") return JSON.stringify(payload);
  const form =
    kind === "slash_commands" ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
  return new URLSearchParams(form).toString();
}

function parse(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
