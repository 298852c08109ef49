import type { Socket } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Target } from "../../../src/discovery/connection/findings.ts";
import { look } from "../../../src/discovery/connection/look.ts";
import { sentenceOf } from "../../../src/discovery/connection/sentence.ts";
import type { TlsMode } from "../../../src/knowledge/schema/index.ts";
import { startFakeMailbox } from "../../fakes/mailbox/server.ts";
import { startFakeSmtp } from "../../fakes/smtp/server.ts";
import { LOOPBACK, script, startStub } from "./loopback.ts";

const CREDENTIALS = { username: "u", password: "p", token: "t" };
const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((one) => one.close()));
});

async function stub(serve: Parameters<typeof startStub>[0], address?: string) {
  const started = await startStub(serve, address);
  closing.push(started);
  return started;
}

const at = (port: number, tls: TlsMode, host = "localhost"): Target => ({ host, port, tls });

async function told(target: Target, tools = LOOPBACK) {
  const found = await look(target, tools);
  return { found, sentence: sentenceOf(target, found).replace(String(target.port), "PORT") };
}

const EHLO = /^EHLO/;
const STARTTLS_OFFER = "250-fake\r\n250 STARTTLS\r\n";

describe("servers in order", () => {
  const starts = {
    imap: () => startFakeMailbox("imap", CREDENTIALS),
    pop3: () => startFakeMailbox("pop3", CREDENTIALS),
    smtp: () => startFakeSmtp(CREDENTIALS),
  };

  test.each(["imap", "pop3", "smtp"] as const)(
    "%s: both modes, seen for what they are, nobody signs in",
    async (protocol) => {
      const server = await starts[protocol]();
      closing.push(server);
      for (const spoken of ["implicit", "starttls"] as const)
        for (const expected of ["implicit", "starttls"] as const) {
          const found = await look(at(server.ports[spoken], expected), { ...LOOPBACK, timeMs: 4000 });
          expect(found).toMatchObject({ protocol, spoken, tls: { version: "TLSv1.3" } });
          expect(found.tls?.certificate).toMatchObject({ isForHost: true, isInTime: true });
          expect(found.tls?.certificate.distrust).toBeUndefined();
          expect(found.failed).toBeUndefined();
        }
      expect(server.signIns()).toBe(0);
    },
    20_000,
  );

  test("the sign-in list before and after STARTTLS", async () => {
    const server = await startFakeSmtp(CREDENTIALS);
    closing.push(server);
    const found = await look(at(server.ports.starttls, "starttls"), LOOPBACK);
    expect(found.after?.auth).toEqual(["PLAIN", "LOGIN", "XOAUTH2"]);
    expect(found.before?.startTls).toBe(true);
  });

  test("it says QUIT, and nothing that could be a secret", async () => {
    const server = await stub(script("220 hi\r\n", [[EHLO, "250-x\r\n250 AUTH PLAIN\r\n"]]));
    await look(at(server.port, "starttls"), LOOPBACK);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.heard).toEqual(["EHLO [127.0.0.1]", "QUIT"]);
  });
});

describe("certificates", () => {
  test.each([
    ["expired", { now: () => Date.now() + 2e13 }, "localhost", /certificate is valid from .* only/],
    ["not yet valid", { now: () => Date.parse("2001-01-01") }, "localhost", /valid from/],
    ["for another name", {}, "imap.firm.example", /for localhost, 127\.0\.0\.1, not for imap\.firm\.example/],
    ["of a stranger", { ca: undefined }, "localhost", /does not trust .*\([A-Z_]+\)/],
  ])("%s: told, and the look goes on", async (_, other, host, expected) => {
    const server = await startFakeMailbox("imap", CREDENTIALS);
    closing.push(server);
    const { ca, ...rest } = { ...LOOPBACK, ...other };
    const tools = { ...rest, ...(ca === undefined ? {} : { ca }), now: LOOPBACK.now };
    const shifted = "now" in other ? shiftedClock(other.now) : tools;
    const { found, sentence } = await told(at(server.ports.implicit, "implicit", host), {
      ...tools,
      now: shifted.now,
    });
    expect(sentence).toMatch(expected);
    expect(found.after).toBeDefined();
  });
});

/** Another day, and time that goes on. */
function shiftedClock(day: () => number) {
  const shift = day() - Date.now();
  return { now: () => Date.now() + shift };
}

const never = () => {};
const drip = (socket: Socket) => {
  const timer = setInterval(() => socket.write("*"), 50);
  socket.on("close", () => clearInterval(timer));
};

describe("servers that fail", () => {
  test.each<[string, (socket: Socket, heard: string[]) => void, TlsMode, string, string]>([
    [
      "STARTTLS stripped",
      script("220 hi\r\n", [[EHLO, "250 fake\r\n"]]),
      "starttls",
      "",
      "answers in cleartext and offers no STARTTLS",
    ],
    [
      "plain text where TLS is due",
      script("* OK hi\r\n", [[/CAPABILITY/, "* CAPABILITY IMAP4rev1\r\na1 OK\r\n"]]),
      "implicit",
      "",
      "answers in cleartext",
    ],
    [
      "STARTTLS refused",
      script("220 hi\r\n", [
        [EHLO, STARTTLS_OFFER],
        [/STARTTLS/, "454 no\r\n"],
      ]),
      "starttls",
      "starttls declined",
      "announces STARTTLS, but the change to TLS fails",
    ],
    [
      "STARTTLS, then junk",
      script("220 hi\r\n", [
        [EHLO, STARTTLS_OFFER],
        [/STARTTLS/, "220 go\r\n"],
        [/./, "junk junk junk\r\n"],
      ]),
      "starttls",
      "starttls",
      "announces STARTTLS, but",
    ],
    [
      "words before the handshake",
      script("220 hi\r\n", [
        [EHLO, STARTTLS_OFFER],
        [/STARTTLS/, "220 go\r\n250 injected\r\n"],
      ]),
      "starttls",
      "starttls early-bytes",
      "announces STARTTLS, but",
    ],
    ["tarpit", drip, "starttls", "greeting too-slow", "gave no answer in time"],
    ["silence", never, "starttls", "greeting too-slow", "gave no answer in time"],
    ["silence in the handshake", never, "implicit", "tls too-slow", "gave no answer in time"],
    [
      "half-open after the greeting",
      script("* OK hi\r\n", []),
      "starttls",
      "capabilities too-slow",
      "gave no answer",
    ],
    ["hangs up at once", (socket) => socket.end(), "starttls", "greeting closed", "hangs up before"],
    ["hangs up in the handshake", (socket) => socket.destroy(), "implicit", "tls closed", "hangs up before"],
    [
      "a huge greeting",
      (socket) => socket.write(`* OK ${"x".repeat(100_000)}\r\n`),
      "starttls",
      "greeting too-much",
      "says more than",
    ],
    [
      "endless lines",
      script("220 hi\r\n", [[EHLO, "250-more\r\n".repeat(5000)]]),
      "starttls",
      "capabilities too-much",
      "says more than",
    ],
    [
      "binary junk",
      (socket) => socket.write(Buffer.from([0, 255, 27, 10, 7])),
      "starttls",
      "greeting not-mail",
      "not as a mail server",
    ],
    [
      "a web server",
      (socket) => socket.write("HTTP/1.1 400 Bad Request\r\n"),
      "starttls",
      "greeting not-mail",
      "not as a mail server",
    ],
    [
      "sends away",
      (socket) => socket.write("421 too busy\r\n"),
      "starttls",
      "greeting sends-away",
      "takes no connections",
    ],
  ])("%s", async (_, serve, tls, failed, expected) => {
    const server = await stub(serve);
    const begun = Date.now();
    const { found, sentence } = await told(at(server.port, tls));
    expect(sentence).toContain(expected);
    expect(`${found.failed?.step ?? ""} ${found.failed?.reason ?? ""}`.trim()).toMatch(
      new RegExp(`^${failed}`),
    );
    expect(Date.now() - begun).toBeLessThan(LOOPBACK.timeMs + 1000);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  test("refused", async () => {
    const server = await startStub(never);
    await server.close();
    expect((await told(at(server.port, "starttls"))).sentence).toContain("refuses the connection");
  });

  test.each([
    ["nothing", async () => []],
    ["an error", async () => Promise.reject(new Error("ENOTFOUND"))],
  ])("a name that resolves to %s", async (_, resolve) => {
    const { sentence } = await told(at(993, "implicit"), { ...LOOPBACK, resolve });
    expect(sentence).toContain("has no address in DNS");
  });

  test("a resolver that hangs", async () => {
    const tools = { ...LOOPBACK, timeMs: 100, resolve: () => new Promise<string[]>(() => {}) };
    expect((await look(at(993, "implicit"), tools)).failed).toEqual({ step: "resolve", reason: "too-slow" });
  });

  test("IPv6 only, and an address that is dead before one that lives", async () => {
    const server = await stub(script("220 hi\r\n", [[EHLO, "250 x\r\n"]]), "::1");
    for (const addresses of [["::1"], ["127.0.0.1", "::1"]]) {
      const found = await look(at(server.port, "starttls"), { ...LOOPBACK, resolve: async () => addresses });
      expect(found).toMatchObject({ address: "::1", protocol: "smtp" });
    }
  });

  test("the guard: what is not allowed is never called", async () => {
    const server = await stub(never);
    const found = await look(at(server.port, "starttls"), { ...LOOPBACK, allows: () => false });
    expect(found.failed).toEqual({ step: "resolve", reason: "not-allowed" });
    expect(server.connections()).toBe(0);
  });

  test("control characters of a banner stay outside", async () => {
    const server = await stub(
      script("220 \u001b[2J\u0007evil\u009b\r\n", [[EHLO, "250-x\r\n250 AUTH \u001b[31mRED PLAIN\r\n"]]),
    );
    const found = await look(at(server.port, "starttls"), LOOPBACK);
    expect(found.greeting).toContain("evil");
    expect(JSON.stringify(found)).not.toMatch(/\\u00|[^ -~]/);
    expect(found.before?.auth).toEqual(["PLAIN"]);
  });
});
