import { afterEach, describe, expect, test } from "@jest/globals";
import { createConnectionCheck } from "../../src/discovery/connection/checking.ts";
import type { Findings } from "../../src/discovery/connection/findings.ts";
import { isPublic } from "../../src/discovery/guard.ts";
import type { AnswerServer } from "../../src/engine/answer-types.ts";
import { LANGUAGES } from "../../src/phrases/index.ts";
import { checkable, checkCard } from "../../src/surface/connection.ts";
import { wordsFor } from "../../src/surface/words/index.ts";
import { LOOPBACK, script, startStub } from "../discovery/connection/loopback.ts";
import { AT, BASE, ENGINE } from "../engine/base.ts";

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((one) => one.close()));
});

const server = (more: Partial<AnswerServer> = {}): AnswerServer => ({
  type: "imap",
  hostname: "imap.firm.com",
  port: 993,
  tls: "implicit",
  username: "%EMAILADDRESS%",
  authentication: [],
  ...more,
});
const CARD = { provider: "gmail", servers: [server()] };

describe("which servers of a card are looked at", () => {
  test("the knowledge's own, under fixed names, each place once, three at most", () => {
    const ports = [1, 2, 3, 4].map((port) => server({ port }));
    expect(checkable({ provider: "gmail", servers: [server(), server(), ...ports] })).toHaveLength(3);
    for (const hostname of ["%EMAILDOMAIN%", "mail.%HOST%.net", "127.0.0.1", "localhost", "::1"])
      expect(checkable({ provider: "gmail", servers: [server({ hostname })] })).toEqual([]);
  });

  test("none that a stranger's domain names", () => {
    expect(checkable({ provider: null, servers: [server()] })).toEqual([]);
    const found = {
      domain: "ourfirm.com",
      silent: {},
      found: [
        {
          step: "srv",
          trust: "plain",
          exchanges: [],
          notOffered: [],
          servers: [server({ hostname: "evil.com" })],
        },
      ],
    } as const;
    expect(checkable(ENGINE.answer({ text: "imap for me@ourfirm.com", at: AT, discovery: found }))).toEqual(
      [],
    );
  });

  test("whatever is asked, only places of the knowledge", () => {
    const known = new Set(
      [...BASE.providers.values()].flatMap(({ incomingServers = [], outgoingServers = [] }) =>
        [...incomingServers, ...outgoingServers].map(({ hostname, port }) => `${hostname} ${port}`),
      ),
    );
    for (const text of [
      "imap.evil.com 993 gmail",
      "gmail smtp",
      "check yahoo at 10.0.0.1:25",
      "can't send with gmx",
    ])
      for (const { host, port } of checkable(ENGINE.answer({ text, at: AT })))
        expect(known).toContain(`${host} ${port}`);
  });
});

describe("what is told", () => {
  const EN = wordsFor("en");
  const told = (found: Omit<Findings, "host" | "port">, words = EN, more: Partial<AnswerServer> = {}) =>
    checkCard(
      {
        checkConnection: async ([target]) =>
          target ? [{ host: target.host, port: target.port, ...found }] : [],
      },
      words,
      { provider: "gmail", servers: [server(more)] },
      "a",
    );
  const certificate = { names: [], issuer: "", from: "", until: "", isForHost: true, isInTime: true };
  const well = {
    protocol: "imap",
    spoken: "implicit",
    greeting: "* OK",
    tls: { version: "TLSv1.3", certificate },
  } as const;

  test.each([
    ["all well", well, /`imap\.firm\.com` 993 answers with SSL\/TLS\.\nSo the servers are fine.*VPN/],
    [
      "the other mode",
      { ...well, spoken: "starttls" },
      /answers with STARTTLS, where this card says SSL\/TLS/,
    ],
    ["cleartext", { ...well, spoken: "none" }, /without any encryption/],
    ["another protocol", { ...well, protocol: "smtp" }, /not as a mail server/],
    [
      "a certificate for another",
      { ...well, tls: { version: "", certificate: { ...certificate, isForHost: false } } },
      /certificate is not right/,
    ],
    ["no connection", { failed: { step: "connect", reason: "refused" } }, /does not answer/],
    ["silence", { failed: { step: "greeting", reason: "too-slow" } }, /does not answer/],
    [
      "a failing STARTTLS",
      { failed: { step: "starttls", reason: "closed" } },
      /offers STARTTLS, but it fails/,
    ],
    [
      "a web server",
      { greeting: "HTTP/1.1 400", failed: { step: "greeting", reason: "not-mail" } },
      /not as a mail server/,
    ],
  ] as const)("%s", async (_, found, expected) => {
    const text = await told(found as Omit<Findings, "host" | "port">);
    expect(text).toMatch(expected);
    expect(text).toContain("from where I run, not from your device");
    if (found !== well) expect(text).not.toContain("So the servers are fine");
  });

  test("names and ports are the same in every language", async () => {
    for (const language of LANGUAGES)
      expect(await told(well, wordsFor(language))).toContain("`imap.firm.com` 993");
  });

  test("too many, and nothing to look at", async () => {
    expect(await checkCard({ checkConnection: async () => undefined }, EN, CARD, "a")).toContain(
      "Please press again",
    );
    expect(await checkCard({ checkConnection: undefined }, EN, CARD, "a")).toContain("no server");
  });
});

describe("over real sockets", () => {
  test("a place is called once a minute, however many ask", async () => {
    const stub = await startStub(
      script("* OK hi\r\n", [[/CAPABILITY/, "* CAPABILITY IMAP4rev1\r\na1 OK done\r\n"]], true),
    );
    closing.push(stub);
    const tools = { ...LOOPBACK, connect: (address: string) => LOOPBACK.connect(address, stub.port) };
    const check = createConnectionCheck(tools, () => true);
    const target = { host: "localhost", port: 993, tls: "implicit" } as const;
    const all = await Promise.all(Array.from({ length: 20 }, (_, index) => check([target], String(index))));
    expect(all.every((found) => found?.[0]?.spoken === "implicit")).toBe(true);
    expect(stub.connections()).toBe(1);
  });

  test("nothing is called at an address of the own network, nor by who asks too much", async () => {
    const called: string[] = [];
    const connect: typeof LOOPBACK.connect = (address, port) => {
      called.push(address);
      return LOOPBACK.connect(address, port);
    };
    const target = { host: "imap.firm.com", port: 993, tls: "implicit" } as const;
    const check = createConnectionCheck({ ...LOOPBACK, connect, allows: isPublic }, () => true);
    expect((await check([target], "a"))?.[0]?.failed).toEqual({ step: "resolve", reason: "not-allowed" });
    expect(await createConnectionCheck({ ...LOOPBACK, connect }, () => false)([target], "a")).toBeUndefined();
    expect(called).toEqual([]);
  });
});
