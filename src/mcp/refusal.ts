import type { IncomingMessage } from "node:http";
import { placeOf } from "../adapters/web/remote.ts";
import type { Memory, Size } from "../surface/memory.ts";

/** Why a request is not answered; `headers` in lower case. */
export interface Refusal {
  readonly status: 403 | 405 | 429;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an address gets. An assistant asks a few questions for one of its own. */
const PER_ADDRESS: Size = { most: 100, everyMs: 100 };

const SOON = { "retry-after": "2" };

/**
 * Whether a request is turned away before anything of it is read. A browser names the page that sends it: only pages of our own address
 * and of this computer may, so that no website reaches a server behind a firewall through somebody's browser (DNS rebinding).
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#security-warning
 */
export async function refusalOf(
  { method, headers, socket }: IncomingMessage,
  memory: Memory,
  publicUrl: string | undefined,
): Promise<Refusal | undefined> {
  if (headers.origin !== undefined && !isAllowed(headers.origin, publicUrl))
    return { status: 403, message: "This page may not ask here." };
  if (method !== "POST")
    return {
      status: 405,
      message: "POST only: no stream is held open, no session kept.",
      headers: { allow: "POST" },
    };
  if (!(await memory.take(`address:${placeOf(socket.remoteAddress)}`, PER_ADDRESS)))
    return { status: 429, message: "Too many requests. Wait two seconds.", headers: SOON };
  return undefined;
}

const THIS_COMPUTER: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

function isAllowed(origin: string, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname, origin: own } = new URL(origin);
  return THIS_COMPUTER.has(hostname) || (publicUrl !== undefined && own === new URL(publicUrl).origin);
}
