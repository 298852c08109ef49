import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The least that can stand for Slack's Web API, so that it is not the one that is measured: says yes to all, and counts posts. */
export class SlackCounter {
  /** Milliseconds until each answer. */
  latencyMs = 0;
  /** Called for each post, with its thread. */
  onPost: (thread: string) => void = () => {};
  readonly #server: Server;
  #posts = 0;

  private constructor() {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () =>
        this.#later(() => this.#answer(request.url ?? "", Buffer.concat(parts).toString("latin1"), response)),
      );
    });
    this.#server.keepAliveTimeout = 60_000;
  }

  static async start(): Promise<SlackCounter> {
    const counter = new SlackCounter();
    counter.#server.listen(0, "127.0.0.1");
    await once(counter.#server, "listening");
    return counter;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #later(answer: () => void): void {
    if (this.latencyMs > 0) setTimeout(answer, this.latencyMs);
    else answer();
  }

  #answer(url: string, body: string, response: ServerResponse): void {
    const isPost = url.endsWith("chat.postMessage");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(isPost ? `{"ok":true,"channel":"C1","ts":"1.${++this.#posts}"}` : OTHERS);
    const thread = isPost ? /(?:^|&)thread_ts=([\d.]+)/.exec(body)?.[1] : undefined;
    if (thread) this.onPost(thread);
  }
}

/** Of `auth.test` and `users.info` together. */
const OTHERS = JSON.stringify({
  ok: true,
  team_id: "T1",
  team: "Bench",
  user_id: "U0BOT",
  bot_id: "B0BOT",
  user: { id: "U1", locale: "en-US" },
});
