import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { messageProblems, type Problem } from "./checks/index.ts";
import type { Json } from "./checks/problem.ts";
import type { Fault, Faults } from "./faults.ts";
import { METHODS } from "./methods.ts";
import type { Town } from "./town.ts";
import type { Workspace } from "./workspace.ts";

/** One call that the bot made, as it came and as it went. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  /** The id of the workspace whose token it came with. */
  readonly team?: string;
  readonly at: number;
  readonly problems: readonly Problem[];
  error?: string;
}

export interface WebServerParts {
  readonly town: Town;
  readonly faults: Faults;
  readonly calls: Call[];
  /** A fresh WebSocket address. */
  readonly openLink: () => string;
}

/** `POST /api/<method>` and `POST /response/<id>`: what slack.com and hooks.slack.com answer. */
export function createWebServer(parts: WebServerParts): Server {
  return createServer((request, response) => {
    answer(parts, request, response).catch(() => response.destroy());
  });
}

async function answer(
  parts: WebServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, kind, name = ""] = (request.url ?? "").split("/");
  const body = await readAll(request);
  const method = kind === "response" ? "response_url" : name;
  const args = request.headers["content-type"]?.startsWith("application/json")
    ? JSON.parse(body)
    : parseForm(body);
  const fault = parts.faults.take(method, args, name);
  if (fault?.kind === "done") response = losing(response, fault.but);
  else if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms));
  else if (fault) return fail(parts, fault, { method, args, at: Date.now(), problems: [] }, response);
  if (kind === "response") respond(parts, name, args, response);
  else call(parts, method, args, request.headers.authorization ?? "", response);
}

/** A response that what happens may be written to, while the bot sees something else. */
function losing(real: ServerResponse, but: (Fault & { kind: "done" })["but"]): ServerResponse {
  const lose = {
    reset: () => real.destroy(),
    status: () => real.writeHead(502).end("<html>no</html>"),
    stalled: () => real.writeHead(200).write("o"),
    garbled: () => real.writeHead(200, { "content-type": "application/json" }).end('{"ok":tr'),
  };
  const lost = { writeHead: () => lost, end: () => lose[but]() };
  return lost as unknown as ServerResponse;
}

function fail(parts: WebServerParts, fault: Fault, call: Call, response: ServerResponse): void {
  parts.calls.push({ ...call, error: fault.kind });
  if (fault.kind === "reset") response.destroy();
  else if (fault.kind === "limited")
    response.writeHead(429, { "retry-after": String(fault.retryAfter) }).end("");
  else if (fault.kind === "status") response.writeHead(fault.status).end("<html>no</html>");
  else if (fault.kind === "error") json(response, { ok: false, error: fault.error, needed: fault.needed });
}

function call(
  parts: WebServerParts,
  name: string,
  args: Json,
  authorization: string,
  response: ServerResponse,
): void {
  const workspace = parts.town.ofToken(authorization);
  const result = run(parts, name, args, authorization);
  const error = typeof result.error === "string" ? result.error : undefined;
  const problems = (result.problems ?? []) as Problem[];
  const team = typeof workspace === "string" ? {} : { team: workspace.team.id };
  parts.calls.push({ method: name, args, ...team, at: Date.now(), problems, ...(error ? { error } : {}) });
  const messages = problems.map(({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
  if (typeof workspace !== "string") response.setHeader("x-oauth-scopes", [...workspace.scopes].join(","));
  json(response, error ? { ok: false, error, response_metadata: { messages } } : { ok: true, ...result });
}

function run({ town, openLink }: WebServerParts, name: string, args: Json, authorization: string): Json {
  const method = METHODS[name];
  if (!method) return { error: "unknown_method" };
  if (method.token === "none") return name === "oauth.v2.access" ? town.exchange(args) : {};
  const workspace = town.ofToken(authorization);
  if (typeof workspace === "string") return { error: workspace };
  if (authorization !== `Bearer ${workspace.tokens[method.token ?? "bot"]}`) return { error: "invalid_auth" };
  if (method.scope && !workspace.scopes.has(method.scope)) return { error: "missing_scope" };
  return name === "apps.connections.open" ? { url: openLink() } : { ...method.run(args, workspace) };
}

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
function respond({ town, calls }: WebServerParts, id: string, args: Json, response: ServerResponse): void {
  const workspace = town.workspaces.find(({ responseUrls }) => responseUrls.has(id));
  const target = workspace?.responseUrls.get(id);
  const problems = args.delete_original === true ? [] : messageProblems(args);
  const error = !target
    ? "expired_url"
    : target.left < 1
      ? "used_url"
      : problems.length > 0
        ? "invalid_blocks"
        : undefined;
  calls.push({ method: "response_url", args, at: Date.now(), problems, ...(error ? { error } : {}) });
  if (!workspace || !target || error) {
    response.writeHead(target ? 400 : 404);
    response.end(JSON.stringify({ ok: false, error }));
    return;
  }
  target.left -= 1;
  if (args.delete_original === true) remove(workspace, target.origin);
  else keep(workspace, target, args);
  response.end("ok");
}

function keep(workspace: Workspace, target: { channel: string; user: string }, args: Json): void {
  workspace.add({
    channel: target.channel,
    user: workspace.bot.userId,
    text: String(args.text),
    blocks: (args.blocks ?? []) as Json[],
    ...(typeof args.thread_ts === "string" ? { thread: args.thread_ts } : {}),
    ...(args.response_type === "in_channel" ? {} : { onlyFor: target.user }),
  });
}

function remove(workspace: Workspace, ts: string | undefined): void {
  const at = workspace.messages.findIndex((message) => message.ts === ts);
  if (at >= 0) workspace.messages.splice(at, 1);
}

/** Forms carry what is no string as JSON. */
function parseForm(body: string): Json {
  const entries = Array.from(new URLSearchParams(body), ([key, value]) => [
    key,
    /^[[{]|^(?:true|false)$/.test(value) && key !== "text" ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(entries);
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
