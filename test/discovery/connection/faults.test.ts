import { mkdtempSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext, rootCertificates, type SecureContextOptions, TLSSocket } from "node:tls";
import { afterEach, describe, expect, test } from "@jest/globals";
import { generate } from "selfsigned";
import { look } from "../../../src/discovery/connection/look.ts";
import { detailsOf, sentenceOf } from "../../../src/discovery/connection/sentence.ts";
import { trustedHere } from "../../../src/discovery/connection/trust.ts";
import type { TlsMode } from "../../../src/knowledge/schema/index.ts";
import { caFile, serverCertificate } from "../../fakes/smtp/certificates.ts";
import { LOOPBACK, script, startStub } from "./loopback.ts";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((one) => one.close()));
});

type Serve = (socket: Socket, heard: string[]) => void;

/** What one look at a server tells, and that it leaves nothing open. */
async function told(serve: Serve, tls: TlsMode, more: Partial<typeof LOOPBACK> = {}) {
  const server = await startStub(serve);
  closing.push(server);
  const target = { host: "localhost", port: server.port, tls };
  const begun = Date.now();
  const found = await look(target, { ...LOOPBACK, ...more });
  expect(Date.now() - begun).toBeLessThan(LOOPBACK.timeMs + 1000);
  const text = [sentenceOf(target, found), ...detailsOf(found)]
    .join("\n")
    .replaceAll(String(server.port), "PORT");
  expect(text).not.toMatch(/[^ -~\n]/);
  return { found, text };
}

const CAPA = /CAPABILITY/;
const EHLO = /^EHLO/;
const imap = (capabilities: string, isWrapped = false, greeting = "* OK hi\r\n") =>
  script(greeting, [[CAPA, `* CAPABILITY IMAP4rev1 ${capabilities}\r\na1 OK done\r\n`]], isWrapped);

/** An IMAP server whose TLS is not as it should be. */
const badTls =
  (options: SecureContextOptions): Serve =>
  (plain) => {
    const socket = new TLSSocket(plain, { isServer: true, secureContext: createSecureContext(options) });
    plain.on("error", () => undefined);
    socket.on("error", () => undefined);
    socket.on("data", () => socket.write("* CAPABILITY IMAP4rev1\r\na1 OK done\r\n"));
    socket.write("* OK hi\r\n");
  };

const DAY_MS = 86_400_000;
const certificate = async (names: readonly string[], options: Parameters<typeof generate>[1] = {}) => {
  const { private: key, cert } = await generate([{ name: "commonName", value: names[0] ?? "" }], {
    algorithm: "sha256",
    keyType: "ec",
    extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2 as const, value })) }],
    ...options,
  });
  return { key, cert };
};

describe("the certificate", () => {
  test.each([
    [
      "signed by itself",
      ["localhost"],
      {},
      /does not trust who signed its certificate \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
    ],
    [
      "run out yesterday",
      ["localhost"],
      { notBeforeDate: new Date(Date.now() - 9 * DAY_MS), notAfterDate: new Date(Date.now() - DAY_MS) },
      /certificate is valid from \S+ until \S+ only/,
    ],
    [
      "of next week",
      ["localhost"],
      { notBeforeDate: new Date(Date.now() + 7 * DAY_MS), notAfterDate: new Date(Date.now() + 9 * DAY_MS) },
      /certificate is valid from/,
    ],
    ["for another", ["mail.other.com"], {}, /certificate is for mail\.other\.com, not for localhost/],
    ["for a wildcard elsewhere", ["*.other.com"], {}, /not for localhost/],
    [
      "for a thousand names",
      Array.from({ length: 1000 }, (_, index) => `h${index}.other.com`),
      {},
      /h0\.other\.com, h1\.other\.com, h2\.other\.com and others/,
    ],
  ])("%s", async (_, names, options, expected) => {
    expect((await told(badTls(await certificate(names, options)), "implicit")).text).toMatch(expected);
  });

  test("of an authority that only the system's list has is trusted, where that is read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "waybill-"));
    expect(trustedHere({}, [join(folder, "none"), caFile])).toHaveLength(rootCertificates.length + 1);
    const { ca: _, ...bare } = LOOPBACK;
    const found = (ca: string[]) => told(badTls(serverCertificate()), "implicit", { ...bare, ca });
    expect(
      (await found(trustedHere({}, [join(folder, "none"), caFile]))).found.tls?.certificate.distrust,
    ).toBeUndefined();
    expect(
      (await found(trustedHere({ NODE_EXTRA_CA_CERTS: caFile }, []))).found.tls?.certificate.distrust,
    ).toBeUndefined();
    expect((await found(trustedHere({}, []))).found.tls?.certificate.distrust).toBeDefined();
    writeFileSync(join(folder, "junk"), "no certificate");
    expect(
      (await found(trustedHere({}, [join(folder, "junk")]))).found.tls?.certificate.distrust,
    ).toBeDefined();
  });
});

describe("TLS", () => {
  test.each([
    [
      "an old version only",
      {
        ...serverCertificate(),
        maxVersion: "TLSv1.1" as const,
        minVersion: "TLSv1" as const,
        ciphers: "DEFAULT@SECLEVEL=0",
      },
    ],
    [
      "no cipher in common",
      { ...serverCertificate(), maxVersion: "TLSv1.2" as const, ciphers: "AES128-SHA@SECLEVEL=0" },
    ],
  ])("%s", async (_, options) => {
    const { found, text } = await told(badTls(options), "implicit");
    if (found.failed) expect(text).toMatch(/TLS with it fails|hangs up/);
    else expect(found.tls?.version).toMatch(/^TLSv1\.[23]$/);
  });

  test("implicit where STARTTLS is due, and the other way round", async () => {
    expect((await told(imap("", true), "starttls")).text).toContain("speaks implicit TLS, not STARTTLS");
    const both = script("* OK hi\r\n", [
      [CAPA, "* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK done\r\n"],
      [/STARTTLS/, "a2 OK go\r\nTLS"],
    ]);
    expect((await told(both, "implicit")).text).toContain("speaks STARTTLS, not implicit TLS");
  });

  test("reset in the middle of the handshake", async () => {
    expect(
      (await told((socket) => socket.once("data", () => socket.resetAndDestroy()), "implicit")).text,
    ).toContain("hangs up");
  });
});

describe("how one signs in", () => {
  test("not before TLS is as it should be; not after it either is a fault", async () => {
    const before = await told(imap("LOGINDISABLED"), "none");
    expect(before.found.before).toEqual({ startTls: false, auth: [], refusesLogin: true });
    const after = await told(imap("LOGINDISABLED", true), "implicit");
    expect(after.text).toContain("it takes no sign-in at all (LOGINDISABLED)");
    expect((await told(imap("LOGINDISABLED AUTH=XOAUTH2", true), "implicit")).text).not.toContain(
      "no sign-in at all",
    );
  });

  test("passwords before the encryption are told", async () => {
    const smtp = script("220 hi\r\n", [
      [EHLO, "250-x\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n"],
      [/STARTTLS/, "220 go\r\nTLS"],
    ]);
    expect((await told(smtp, "starttls")).text).toContain(
      "takes passwords before the encryption (PLAIN, LOGIN)",
    );
  });

  test("the old way of writing AUTH is read, and none but after TLS too", async () => {
    const old = script("220 hi\r\n", [[EHLO, "250-x\r\n250 AUTH=LOGIN PLAIN\r\n"]], true);
    expect((await told(old, "implicit")).found.after?.auth).toEqual(["LOGIN", "PLAIN"]);
    const late = script("220 hi\r\n", [
      [EHLO, "250-x\r\n250 STARTTLS\r\n"],
      [/STARTTLS/, "220 go\r\nTLS"],
    ]);
    expect((await told(late, "starttls")).text).toContain("sign-in before TLS: none offered");
  });
});

describe("what servers say", () => {
  test.each<[string, Serve, TlsMode, RegExp]>([
    [
      "IMAP sends away",
      (socket) => socket.end("* BYE too many\r\n"),
      "starttls",
      /takes no connections from here/,
    ],
    [
      "POP3 sends away",
      (socket) => socket.end("-ERR busy\r\n"),
      "starttls",
      /takes no connections from here/,
    ],
    [
      "SMTP sends away",
      (socket) => socket.end("554 no service for you\r\n"),
      "starttls",
      /takes no connections from here/,
    ],
    ["signed in already", imap("", false, "* PREAUTH welcome\r\n"), "none", /answers in cleartext/],
    ["no CAPA", script("+OK hi\r\n", [[/CAPA/, "-ERR what\r\n"]]), "none", /answers in cleartext/],
    [
      "500 to EHLO",
      script("220 hi\r\n", [[EHLO, "500 what\r\n"]]),
      "starttls",
      /will not say what it offers/,
    ],
    [
      "hangs up after EHLO",
      (socket) => {
        socket.write("220 hi\r\n");
        socket.once("data", () => socket.destroy());
      },
      "starttls",
      /hangs up/,
    ],
    [
      "many lines of greeting",
      script("220-one\r\n220-two\r\n220 three\r\n", [[EHLO, "250 x\r\n"]]),
      "none",
      /answers in cleartext/,
    ],
    [
      "lines that end in LF alone",
      script("220 hi\n", [[EHLO, "250-x\n250 AUTH PLAIN\n"]]),
      "none",
      /answers in cleartext/,
    ],
    ["no end of line at all", (socket) => socket.write("220 hi"), "starttls", /gave no answer in time/],
    ["zero bytes", (socket) => socket.write("\0\0\0\0\r\n"), "starttls", /not as a mail server/],
    [
      "a terminal's commands",
      script("* OK \u001b]0;x\u0007\u001b[31m\r\n", [[CAPA, "* CAPABILITY \u001b[2J\r\na1 OK\r\n"]]),
      "none",
      /answers in cleartext/,
    ],
    ["SSH", (socket) => socket.write("SSH-2.0-OpenSSH_9.6\r\n"), "starttls", /not as a mail server/],
    ["another's protocol", imap("", true), "implicit", /speaks IMAP, not SMTP/],
    [
      "a thousand capabilities",
      imap("X".repeat(5).concat(" ").repeat(1000), true),
      "implicit",
      /answers and speaks implicit TLS/,
    ],
  ])("%s", async (name, serve, tls, expected) => {
    const server = await startStub(serve);
    closing.push(server);
    const protocol = name === "another's protocol" ? { protocol: "smtp" as const } : {};
    const target = { host: "localhost", port: server.port, tls, ...protocol };
    expect(sentenceOf(target, await look(target, LOOPBACK))).toMatch(expected);
  });
});

describe("addresses", () => {
  test("of ten that are dead three are tried, and the time is shared", async () => {
    const called: string[] = [];
    const connect: typeof LOOPBACK.connect = (address, port) => {
      called.push(address);
      return LOOPBACK.connect(address, port);
    };
    const dead = await startStub(() => undefined);
    await dead.close();
    const resolve = async () => Array.from({ length: 10 }, (_, index) => `127.0.0.${index + 1}`);
    const target = { host: "many.firm.com", port: dead.port, tls: "implicit" } as const;
    const found = await look(target, { ...LOOPBACK, connect, resolve });
    expect(found.failed).toEqual({ step: "connect", reason: "refused" });
    expect(called).toHaveLength(3);
  });

  test("of a public and a private one only the public is called; a slow resolver is waited for", async () => {
    const server = await startStub(imap("", true));
    closing.push(server);
    const called: string[] = [];
    const found = await look(
      { host: "localhost", port: server.port, tls: "implicit" },
      {
        ...LOOPBACK,
        resolve: async () => {
          await new Promise((done) => setTimeout(done, 300));
          return ["10.0.0.1", "192.0.32.10"];
        },
        allows: (address) => address === "192.0.32.10",
        connect: (address) => {
          called.push(address);
          return LOOPBACK.connect("127.0.0.1", server.port);
        },
      },
    );
    expect(found.spoken).toBe("implicit");
    expect(called).toEqual(["192.0.32.10"]);
  });
});
