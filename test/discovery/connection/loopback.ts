import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createSecureContext, type SecureContextOptions, TLSSocket } from "node:tls";
import { MACHINE, type Tools } from "../../../src/discovery/connection/tools.ts";
import { caFile, serverCertificate } from "../../fakes/smtp/certificates.ts";

/** The machine's own network, impatient, and trusting the test CA. */
export const LOOPBACK: Tools = {
  ...MACHINE,
  resolve: async () => ["127.0.0.1"],
  timeMs: 1500,
  pauseMs: 5,
  ca: readFileSync(caFile, "utf8"),
};

export interface Stub {
  readonly port: number;
  /** All that clients said in cleartext or under TLS, in order. */
  readonly heard: string[];
  connections(): number;
  close(): Promise<void>;
}

/** A server that does with each connection what `serve` does. */
export async function startStub(
  serve: (socket: Socket, heard: string[]) => void,
  address = "127.0.0.1",
): Promise<Stub> {
  const open = new Set<Socket>();
  const heard: string[] = [];
  let count = 0;
  const server = createServer((socket) => {
    count += 1;
    open.add(socket.on("error", () => undefined).on("close", () => open.delete(socket)));
    serve(socket, heard);
  }).listen(0, address);
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    connections: () => count,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What is answered, or how it hangs on what was heard so far. */
export type Said = string | ((heard: readonly string[]) => string);

/** Greets, and answers each line by its first fitting pattern. `TLS` in an answer begins TLS behind it. */
export function script(
  greeting: string,
  answers: readonly (readonly [RegExp, Said])[],
  isWrapped = false,
  context: SecureContextOptions = serverCertificate(),
) {
  return (plain: Socket, heard: string[]) => {
    const talk = (socket: Socket) =>
      socket
        .on("error", () => undefined)
        .on("data", (bytes) => {
          const line = bytes.toString().trim();
          heard.push(line);
          const said = answers.find(([pattern]) => pattern.test(line))?.[1] ?? "";
          const answer = typeof said === "string" ? said : said(heard);
          socket.write(answer.replace(/TLS$/, ""));
          if (!answer.endsWith("TLS")) return;
          socket.removeAllListeners("data");
          talk(underTls(socket, context));
        });
    const socket = isWrapped ? underTls(plain, context) : plain;
    talk(socket);
    socket.write(greeting);
  };
}

export const underTls = (socket: Socket, context: SecureContextOptions = serverCertificate()) =>
  new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(context) });
