import type { ServerResponse } from "node:http";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { placeOf } from "../adapters/web/remote.ts";
import type { MeasuredEngine } from "../engine/engine.ts";
import { packageVersion } from "../knowledge/version.ts";
import { createDesk } from "../surface/desk.ts";
import { inEvent } from "../surface/event-id.ts";
import { createLocalMemory } from "../surface/local-memory.ts";
import type { Handler, Premises } from "../surface/surface.ts";
import { type Refusal, refusalOf } from "./refusal.ts";
import { type McpDesk, registerTools } from "./tools.ts";

export interface McpOptions extends Premises {
  readonly engine: MeasuredEngine;
  /** PUBLIC_URL. */
  readonly publicUrl?: string | undefined;
}

/** Bytes of a request: a question of 8,000 letters and earlier ones. */
const LARGEST_BODY = 65_536;

const PATH = /^\/mcp(?:\?|$)/;

/**
 * `/mcp`: the answers as tools for assistants, by the Model Context Protocol over Streamable HTTP
 * (https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http). It keeps no session: each request is
 * answered by a server of its own, in JSON, and nothing of it is logged.
 */
export function createMcp(options: McpOptions): Handler {
  const desk: McpDesk = {
    ...createDesk(options, {
      name: "mcp",
      forgetAfter: 0,
      ways: { command: "ask", example: "gmail smtp", onMessage: () => "" },
    }),
    engine: options.engine,
  };
  const memory = createLocalMemory(options.now ?? (() => performance.now()));
  return async (request, response) => {
    if (!PATH.test(request.url ?? "")) return false;
    const refusal = await refusalOf(request, memory, options.publicUrl);
    if (refusal) refuse(response, refusal);
    else await inEvent("mcp", () => serve(desk, request, response));
    return true;
  };
}

async function serve(
  desk: McpDesk,
  request: Parameters<Handler>[0],
  response: ServerResponse,
): Promise<void> {
  const server = new McpServer({ name: "waybill", title: "Waybill", version: packageVersion() });
  registerTools(server, desk, placeOf(request.socket.remoteAddress));
  const transport = new StreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: LARGEST_BODY,
  });
  response.once("close", () => void server.close());
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("cache-control", "no-store");
  await server.connect(transport);
  await transport.handleRequest(request, response);
}

/** As an error of JSON-RPC that belongs to no call: https://www.jsonrpc.org/specification#error_object */
function refuse(response: ServerResponse, { status, message, headers }: Refusal): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
    ...headers,
  });
  response.end(`${JSON.stringify({ jsonrpc: "2.0", error: { code: -32_000, message }, id: null })}\n`);
}
