import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { createSecureContext, type SecureContext, TLSSocket } from "node:tls";
import { generate } from "selfsigned";
import type { GetTools } from "../../../src/discovery/get.ts";

/** What a web site does with a connection, after TLS. */
export type Site = (socket: Socket, request: string) => void;

export interface SiteOptions {
  readonly serve: Site;
  /** The name in its certificate, where that is not its own. */
  readonly certificateFor?: string;
  /** Days from today; the certificate of yesterday has run out. */
  readonly validFor?: number;
  /** Signed by nobody. */
  readonly isSelfSigned?: boolean;
}

export interface LoopbackWeb {
  /** The network in which every allowed address is this server, and port 443 its port. */
  tools(more?: Partial<GetTools>): GetTools;
  /** `ADDRESS PORT`, as was called. */
  readonly called: string[];
  /** First lines of requests, with the host that was asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A page whole. */
export const page =
  (body: string, status = "200 OK", headers = ""): Site =>
  (socket) =>
    socket.end(`HTTP/1.1 ${status}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`);

export const redirectTo = (location: string): Site => page("", "302 Found", `location: ${location}\r\n`);

/** An address that any name here has. It is public, and nothing is ever sent there: the tools call loopback instead. */
export const PUBLIC_ADDRESS = "192.0.32.10";

/**
 * HTTPS sites by host name on one port of loopback, with certificates of a CA made for them.
 *
 * @param sites by host name; one that is not there has no address
 */
export async function startWeb(sites: Readonly<Record<string, SiteOptions>>): Promise<LoopbackWeb> {
  const ca = await generate([{ name: "commonName", value: "Waybill test CA" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const contexts = new Map<string, SecureContext>();
  for (const [host, options] of Object.entries(sites))
    contexts.set(host, await contextFor(host, options, ca));
  const called: string[] = [];
  const asked: string[] = [];
  const open = new Set<Socket>();
  const keep = (socket: Socket) =>
    open.add(socket.on("error", () => undefined).on("close", () => open.delete(socket)));
  const server = createServer((plain) => {
    keep(plain);
    const secure = new TLSSocket(plain, {
      isServer: true,
      SNICallback: (name, done) => done(null, contexts.get(name)),
    });
    keep(secure);
    secure.once("data", (bytes) => {
      const request = bytes.toString();
      const host = /^host: (\S+)/im.exec(request)?.[1] ?? "";
      asked.push(`${request.split("\r\n", 1)[0]} ${host}`);
      sites[host]?.serve(secure, request);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    called,
    asked,
    tools: (more = {}) => ({
      resolve: async (host) => (host in sites ? [PUBLIC_ADDRESS] : []),
      allows: () => true,
      connect: (address, to) => {
        called.push(`${address} ${to}`);
        return connect(port, "127.0.0.1");
      },
      now: () => performance.now(),
      alarm: (ms, ring) => {
        const timer = setTimeout(ring, ms);
        return () => clearTimeout(timer);
      },
      ca: ca.cert,
      ...more,
    }),
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const DAY_MS = 86_400_000;

async function contextFor(
  host: string,
  { certificateFor = host, validFor = 1, isSelfSigned = false }: SiteOptions,
  ca: { readonly private: string; readonly cert: string },
): Promise<SecureContext> {
  const made = await generate([{ name: "commonName", value: certificateFor }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 2 * DAY_MS),
    notAfterDate: new Date(Date.now() + validFor * DAY_MS),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: certificateFor }] }],
    ...(isSelfSigned ? {} : { ca: { key: ca.private, cert: ca.cert } }),
  });
  return createSecureContext({ key: made.private, cert: made.cert });
}
