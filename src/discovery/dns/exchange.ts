import { createSocket } from "node:dgram";
import { connect, isIPv6 } from "node:net";
import type { DnsServer } from "./servers.ts";

/** What makes of a message the answer, or undefined to wait for another. */
export type Reader<T> = (bytes: Buffer) => T | undefined;

/** A way to a server: sends `query`, gives the first message that `read` makes something of. Ends with `signal`, rejecting. */
export type Exchange = <T>(
  server: DnsServer,
  query: Buffer,
  read: Reader<T>,
  signal: AbortSignal,
) => Promise<T>;

/**
 * One datagram there, the right one back. The socket is connected, so the system drops what comes from elsewhere; its port is the system's
 * choice anew for each query (RFC 5452 9.2).
 */
export const overUdp: Exchange = ({ address, port }, query, read, signal) =>
  new Promise((resolve, reject) => {
    const socket = createSocket({ type: isIPv6(address) ? "udp6" : "udp4" });
    const end = () => {
      signal.removeEventListener("abort", give);
      socket.close();
    };
    const give = () => {
      end();
      reject(signal.reason);
    };
    if (signal.aborted) return give();
    signal.addEventListener("abort", give);
    socket.on("error", (error) => {
      end();
      reject(error);
    });
    socket.on("message", (bytes) => {
      const answer = read(bytes);
      if (answer === undefined) return;
      end();
      resolve(answer);
    });
    socket.on("connect", () => socket.send(query));
    socket.connect(port, address);
  });

/** The same over TCP, where a message has its length in front (RFC 1035 4.2.2), and so 64 KiB at most. One message is read. */
export const overTcp: Exchange = ({ address, port }, query, read, signal) =>
  new Promise((resolve, reject) => {
    let held = Buffer.alloc(0);
    const socket = connect({ port, host: address, signal });
    socket.on("error", reject).on("close", () => reject(new Error("closed")));
    socket.on("data", (bytes) => {
      held = Buffer.concat([held, bytes]);
      const length = held.length < 2 ? Number.POSITIVE_INFINITY : held.readUInt16BE(0) + 2;
      if (held.length < length) return;
      const answer = read(held.subarray(2, length));
      socket.destroy();
      if (answer !== undefined) resolve(answer);
    });
    const lengthBytes = Buffer.alloc(2);
    lengthBytes.writeUInt16BE(query.length);
    socket.write(Buffer.concat([lengthBytes, query]));
  });
