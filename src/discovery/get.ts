import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { connectTo } from "./connection/call.ts";
import type { Tools } from "./connection/tools.ts";
import { isHost } from "./domain.ts";
import type { Silence } from "./found.ts";
import { MOST_BYTES, MOST_HEADER_BYTES, MOST_HOPS } from "./limits.ts";

/** The network that pages are fetched over. */
export interface GetTools extends Pick<Tools, "allows" | "connect" | "now" | "alarm" | "ca"> {
  /** Every address of a name. */
  resolve(host: string, until: number): Promise<readonly string[]>;
}

/** A page as it came, and where it stood in the end. */
export interface Page {
  readonly url: string;
  readonly body: string;
}

export const isPage = (told: Page | Silence): told is Page => typeof told !== "string";

/** Why nothing was fetched. */
class Ended extends Error {
  readonly silence: Silence;

  constructor(silence: Silence) {
    super(silence);
    this.silence = silence;
  }
}

/**
 * Fetches a page from wherever a stranger says. Only HTTPS on port 443, with a certificate for the name; each address is looked at
 * after it was resolved, and that very address is called, so that a name cannot change it in between. A few redirects, each under the same
 * rules. Never throws.
 *
 * @param until the moment, by the tools' clock, at which it has to be done
 */
export async function getPublic(address: string, until: number, tools: GetTools): Promise<Page | Silence> {
  try {
    let url = address;
    for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
      const answer = await exchange(publicUrl(url), until, tools);
      if ("body" in answer) return { url, body: answer.body };
      url = new URL(answer.location, url).href;
    }
    return "refused";
  } catch (error) {
    return error instanceof Ended ? error.silence : "failed";
  }
}

/**
 * Fetches a page from where the operator says: any port, any address, also over HTTP, as a firm may have a list of its own inside. No redirects.
 * Never throws.
 */
export async function getOwn(address: string, until: number, tools: GetTools): Promise<Page | Silence> {
  try {
    const answer = await exchange(new URL(address), until, { ...tools, allows: () => true });
    return "body" in answer ? { url: address, body: answer.body } : "refused";
  } catch (error) {
    return error instanceof Ended ? error.silence : "failed";
  }
}

/** @throws Ended unless a stranger may send us there */
function publicUrl(address: string): URL {
  const url = new URL(address);
  const { protocol, port, username, password, hostname } = url;
  if (protocol !== "https:" || port !== "" || username + password !== "" || !isHost(hostname))
    throw new Ended("refused");
  return url;
}

type Answer = { readonly body: string } | { readonly location: string };

async function exchange(url: URL, until: number, tools: GetTools): Promise<Answer> {
  const over = new AbortController();
  const late = new Promise<never>((_, reject) => {
    over.signal.addEventListener("abort", () => reject(new Ended("too-slow")));
  });
  const stop = tools.alarm(Math.max(0, until - tools.now()), () => over.abort());
  const work = async () => {
    const socket = await socketTo(url, until, tools);
    try {
      return await answerOf(await responseTo(url, socket, tools, over.signal));
    } finally {
      socket.destroy();
    }
  };
  try {
    return await Promise.race([work(), late]);
  } finally {
    stop();
  }
}

const isTls = ({ protocol }: URL) => protocol === "https:";

async function socketTo(url: URL, until: number, tools: GetTools): Promise<Socket> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const found = await tools.resolve(host, until);
  if (found.length === 0) throw new Ended("nothing");
  const allowed = found.filter((address) => tools.allows(address));
  if (allowed.length === 0) throw new Ended("refused");
  const port = Number(url.port) || (isTls(url) ? 443 : 80);
  const { socket } = await connectTo(allowed.slice(0, MOST_ADDRESSES), port, until, tools);
  return socket;
}

/** A name may have dozens of addresses; who answers at none of two is not there. */
const MOST_ADDRESSES = 2;

/** Asks over the socket, encrypted where the address says so. Rejects where the certificate is not for that name, or not trusted. */
async function responseTo(
  url: URL,
  socket: Socket,
  { ca }: GetTools,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const asking = request({
    // The socket is there already, and encrypted: this only writes and reads HTTP.
    createConnection: () => (isTls(url) ? encrypted(url.hostname, socket, ca) : socket),
    path: `${url.pathname}${url.search}`,
    headers: {
      host: url.host,
      "user-agent": "Waybill",
      accept: "application/xml, text/xml",
      connection: "close",
    },
    maxHeaderSize: MOST_HEADER_BYTES,
    signal,
  });
  asking.end();
  const [response] = (await once(asking, "response")) as [IncomingMessage];
  return response;
}

const encrypted = (host: string, socket: Socket, ca: string | undefined) =>
  connectTls({
    socket,
    host,
    ...(isIP(host) ? {} : { servername: host }),
    ALPNProtocols: ["http/1.1"],
    ...(ca === undefined ? {} : { ca }),
  });

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const { statusCode = 0, headers } = response;
  if (REDIRECTS.has(statusCode) && headers.location !== undefined) return { location: headers.location };
  if (statusCode !== 200) throw new Ended("nothing");
  // Nobody asked for it, and a small one can unpack to a large one.
  if ((headers["content-encoding"] ?? "identity") !== "identity") throw new Ended("refused");
  return { body: await textOf(response) };
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-15.4 */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) throw new Ended("refused");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
