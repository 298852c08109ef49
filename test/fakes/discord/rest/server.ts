import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { GatewayDispatch } from "../gateway/dispatch.ts";
import { snowflake } from "../ids.ts";
import type { World } from "../world.ts";
import { ApiError, crashed, notFound, unauthorised } from "./api-error.ts";
import { type Fault, Faults } from "./faults.ts";
import { matchPath, type Route } from "./route.ts";

/** A request as it arrived, for tests to look at. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly at: number;
  status: number;
}

const VERSION = "/api/v10";

/** The REST API over HTTP: version, token, faults, then the route. */
export class RestServer {
  readonly faults = new Faults();
  readonly requests: Recorded[] = [];
  private readonly world: World;
  private readonly dispatch: GatewayDispatch;
  private readonly routes: readonly Route[];

  constructor(world: World, dispatch: GatewayDispatch, routes: readonly Route[]) {
    this.world = world;
    this.dispatch = dispatch;
    this.routes = routes;
  }

  /** Answers one request of Node's server. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://discord.test");
    const path = url.pathname.replace(VERSION, "");
    const method = request.method ?? "GET";
    const recorded: Recorded = { method, path, body: await readJson(request), at: Date.now(), status: 0 };
    this.requests.push(recorded);
    this.world.changes.announce();
    const fault = this.faults.take(method, path, recorded.body);
    await sleep(this.faults.latency + (fault?.delay ?? 0));
    if (fault?.cut === "before") return void request.socket.destroy();
    if (fault?.done) this.answer(request, url, recorded);
    const answer = fault?.status ? faultAnswer(fault) : this.answer(request, url, recorded);
    recorded.status = answer.status;
    this.world.changes.announce();
    if (fault?.cut === "after") return void request.socket.destroy();
    send(response, answer, fault?.garbled);
  }

  private answer(request: IncomingMessage, url: URL, { method, path, body }: Recorded): Answer {
    try {
      if (!url.pathname.startsWith(`${VERSION}/`)) throw notFound();
      const [route, params] = this.find(method, path);
      if (!route.open && request.headers.authorization !== `Bot ${this.world.token}`) throw unauthorised();
      const { world, dispatch } = this;
      const result = route.handle({ world, dispatch, params, query: url.searchParams, body });
      return result === undefined ? { status: 204 } : { status: 200, body: result };
    } catch (error) {
      const refusal = error instanceof ApiError ? error : crashed();
      if (!(error instanceof ApiError)) console.error("The fake of Discord has a fault of its own:", error);
      return { status: refusal.status, body: refusal.body };
    }
  }

  private find(method: string, path: string): [Route, Record<string, string>] {
    for (const route of this.routes) {
      const params = route.method === method ? matchPath(route.path, path) : null;
      if (params) return [route, params];
    }
    throw notFound();
  }
}

interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
function faultAnswer({ status = 500, body, retryAfter, global = false }: Fault): Answer {
  if (status !== 429) return { status, body: body ?? { message: `${status}: Fault`, code: 0 } };
  const wait = retryAfter ?? 1;
  return {
    status,
    body: { message: "You are being rate limited.", retry_after: wait, global },
    headers: {
      "retry-after": String(Math.ceil(wait)),
      "x-ratelimit-scope": global ? "global" : "user",
      ...(global && { "x-ratelimit-global": "true" }),
    },
  };
}

/** Buckets are wide here: what a limit does is tried with faults. https://docs.discord.com/developers/topics/rate-limits#header-format */
function send(response: ServerResponse, { status, body, headers }: Answer, garbled = false): void {
  response.writeHead(status, {
    ...(body && { "content-type": "application/json" }),
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    "x-ratelimit-reset-after": "1",
    "x-ratelimit-bucket": snowflake(),
    ...headers,
  });
  const text = body === undefined ? undefined : JSON.stringify(body);
  response.end(garbled ? text?.slice(0, -5) : text);
}

/** JSON, or the `payload_json` of a form with files; undefined where there is none. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
