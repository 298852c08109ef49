import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Credentials, FakeTlsServer, TlsMode } from "../tls-server.ts";
import { serverCertificate } from "./certificates.ts";

/** A message as it arrived, and over what kind of connection. */
export interface Received {
  readonly mode: TlsMode;
  readonly secure: boolean;
  readonly user: string | undefined;
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}

/** A mail server that takes messages. */
export interface FakeSmtp extends FakeTlsServer {
  readonly received: readonly Received[];
  /** Resolves with the next message that arrives after the call. */
  next(): Promise<Received>;
}

/** Starts the server on two free ports, one for each TLS mode. AUTH is offered only once the connection is encrypted. */
export async function startFakeSmtp(credentials: Credentials): Promise<FakeSmtp> {
  const received: Received[] = [];
  const waiting: ((message: Received) => void)[] = [];
  let signIns = 0;
  const accepts: Accepts = ({ username, password, accessToken }) => {
    signIns += 1;
    const isRight = accessToken ? accessToken === credentials.token : password === credentials.password;
    return username === credentials.username && isRight;
  };
  const arrived = (message: Received) => {
    received.push(message);
    for (const resolve of waiting.splice(0)) resolve(message);
  };
  const servers = [listener("implicit", accepts, arrived), listener("starttls", accepts, arrived)];
  const [implicit = 0, starttls = 0] = await Promise.all(servers.map(listen));
  return {
    host: "localhost",
    ports: { implicit, starttls },
    received,
    signIns: () => signIns,
    next: () => new Promise((resolve) => waiting.push(resolve)),
    close: async () => {
      await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(resolve))));
    },
  };
}

type Field = "username" | "password" | "accessToken";
type Accepts = (login: { readonly [field in Field]?: string | null | undefined }) => boolean;

function listener(mode: Received["mode"], accepts: Accepts, arrived: (message: Received) => void) {
  const server = new SMTPServer({
    ...serverCertificate(),
    secure: mode === "implicit",
    authMethods: ["PLAIN", "LOGIN", "XOAUTH2"],
    authOptional: false,
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth: (login, _session, done) => {
      if (accepts(login)) done(null, { user: login.username });
      else done(new Error("Username or password not accepted"));
    },
    onData: (stream, session, done) => {
      receive(mode, stream, session).then((message) => {
        done();
        arrived(message);
      }, done);
    },
  });
  // A client that hangs up on a certificate it does not know is what some tests are about.
  return server.on("error", () => undefined);
}

async function receive(mode: Received["mode"], stream: SMTPServerDataStream, session: SMTPServerSession) {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    mode,
    secure: session.secure,
    user: session.user,
    from: mailFrom ? mailFrom.address : "",
    to: rcptTo.map((recipient) => recipient.address),
    message: await text(stream),
  };
}

async function listen(server: SMTPServer): Promise<number> {
  const { server: socket } = server;
  server.listen(0, "127.0.0.1");
  await once(socket, "listening");
  return (socket.address() as AddressInfo).port;
}
