import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { createSecureContext, TLSSocket } from "node:tls";
import { serverCertificate } from "../smtp/certificates.ts";
import type { Credentials, FakeTlsServer } from "../tls-server.ts";
import { imap } from "./imap.ts";
import type { Door, Protocol, Session } from "./mailbox.ts";
import { pop3 } from "./pop3.ts";

/** A mailbox with one message in it. */
export interface FakeMailbox extends FakeTlsServer {
  readonly sessions: readonly Session[];
}

/** Starts the mailbox on two free ports, one for each TLS mode. */
export async function startFakeMailbox(kind: "imap" | "pop3", right: Credentials): Promise<FakeMailbox> {
  const sessions: Session[] = [];
  let signIns = 0;
  const accepts = (session: Session, secret: string) => {
    signIns += 1;
    const isRight = session.user === right.username && secret === right[session.by];
    if (isRight) sessions.push(session);
    return isRight;
  };
  const start = kind === "imap" ? imap : pop3;
  const doors = await Promise.all([listen("implicit", start, accepts), listen("starttls", start, accepts)]);
  return {
    host: "localhost",
    ports: { implicit: doors[0].port, starttls: doors[1].port },
    sessions,
    signIns: () => signIns,
    close: async () => {
      await Promise.all(doors.map((door) => door.close()));
    },
  };
}

type Accepts = (session: Session, secret: string) => boolean;

async function listen(mode: Session["mode"], start: () => Protocol, accepts: Accepts) {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on("close", () => open.delete(socket)));
    serve(socket, mode, start(), accepts);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serve(plain: Socket, mode: Session["mode"], protocol: Protocol, accepts: Accepts): void {
  const talk = (socket: Socket, secure: boolean) => {
    // A client that hangs up on a certificate it does not know is what some tests are about.
    socket.on("error", () => undefined);
    const lines = createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
    const door: Door = {
      secure,
      signIn: (user, secret, by) => accepts({ mode, secure, user, by }, secret),
      send: (text) => socket.write(`${text}\r\n`),
      upgrade: (lastWords) => {
        lines.close();
        socket.write(`${lastWords}\r\n`, () => talk(encrypted(socket), true));
      },
      close: (lastWords) => socket.end(`${lastWords}\r\n`),
    };
    lines.on("error", () => undefined).on("line", (line) => protocol.line(line, door));
    return door;
  };
  plain.on("error", () => undefined);
  talk(mode === "implicit" ? encrypted(plain) : plain, mode === "implicit").send(protocol.greeting);
}

function encrypted(socket: Socket): TLSSocket {
  return new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(serverCertificate()) });
}
