import { once } from "node:events";
import { isIP, type Socket } from "node:net";
import { connect as connectTls, createSecureContext, type SecureContext, type TLSSocket } from "node:tls";
import { type Reason, Stopped } from "./findings.ts";
import type { Tools } from "./tools.ts";

/** A name may have dozens of addresses; who answers at none of three is not there. */
const MOST_ADDRESSES = 3;

/**
 * The addresses of a name that may be called.
 *
 * @throws Stopped if there is none
 */
export async function addressesOf(host: string, until: number, tools: Tools): Promise<readonly string[]> {
  const found = isIP(host)
    ? [host]
    : await inTime(
        tools.resolve(host).catch(() => []),
        until,
        tools,
      );
  if (found.length === 0) throw new Stopped("no-address");
  const allowed = found.filter((address) => tools.allows(address));
  if (allowed.length === 0) throw new Stopped("not-allowed");
  return allowed.slice(0, MOST_ADDRESSES);
}

async function inTime<T>(work: Promise<T>, until: number, tools: Tools): Promise<T> {
  let stop = () => {};
  const late = new Promise<never>((_, reject) => {
    stop = tools.alarm(left(until, tools), () => reject(new Stopped("too-slow")));
  });
  return Promise.race([work, late]).finally(() => stop());
}

const left = (until: number, { now }: Pick<Tools, "now">) => Math.max(0, until - now());

/**
 * Connects to the first address that answers; the time left is shared among those not tried yet.
 *
 * @throws what the last one said
 */
export async function connectTo(
  addresses: readonly string[],
  port: number,
  until: number,
  tools: Pick<Tools, "connect" | "now" | "alarm">,
) {
  let last: unknown = new Stopped("unreachable");
  for (const [index, address] of addresses.entries()) {
    const socket = tools.connect(address, port);
    const share = left(until, tools) / (addresses.length - index);
    const stop = tools.alarm(share, () => socket.destroy(new Stopped("too-slow")));
    try {
      await once(socket, "connect");
      return { socket, address };
    } catch (error) {
      last = error;
      socket.destroy();
    } finally {
      stop();
    }
  }
  throw last;
}

/** TLS over a socket. Any certificate will do: it is looked at, and nothing secret is sent. */
export async function encrypted(socket: Socket, host: string, { ca }: Tools): Promise<TLSSocket> {
  const secure = connectTls({
    socket,
    host,
    ...(isIP(host) ? {} : { servername: host }),
    rejectUnauthorized: false,
    secureContext: contextOf(ca),
  });
  // A wrapped socket may end without a word of its own.
  socket.once("close", () => secure.destroy(new Stopped("closed")));
  await once(secure, "secureConnect");
  return secure;
}

const contexts = new Map<Tools["ca"], SecureContext>();

/** Old versions of TLS and short keys are shaken hands with too: otherwise nobody could say what is wrong. Made once a list, as it is slow. */
function contextOf(ca: Tools["ca"]): SecureContext {
  const known = contexts.get(ca);
  if (known) return known;
  const made = createSecureContext({
    minVersion: "TLSv1",
    ciphers: "DEFAULT@SECLEVEL=0",
    ...(ca === undefined ? {} : { ca }),
  });
  contexts.set(ca, made);
  return made;
}

/** Node's and OpenSSL's error codes in our words. */
const REASONS: Readonly<Record<string, Reason>> = {
  ECONNREFUSED: "refused",
  ETIMEDOUT: "too-slow",
  ECONNRESET: "closed",
  EPIPE: "closed",
  ERR_SSL_WRONG_VERSION_NUMBER: "plain-text",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "plain-text",
};

/** Why something ended, whatever was thrown. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof Stopped) return error.reason;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (/SSL|TLS/.test(code) ? "no-tls" : "unreachable");
}
