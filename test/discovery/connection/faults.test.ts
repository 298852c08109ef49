import type { Socket } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { look } from "../../../src/discovery/connection/look.ts";
import { outcomeOf } from "../../../src/discovery/connection/outcome.ts";
import { isAsExpected, sentenceOf } from "../../../src/discovery/connection/sentence.ts";
import type { Tools } from "../../../src/discovery/connection/tools.ts";
import { ADDRESS_FAULTS } from "./address-faults.ts";
import { FAULTS, type Fault } from "./faults.ts";
import { LOOPBACK, type Stub, script, startStub } from "./loopback.ts";

let server: Stub | undefined;
afterEach(() => server?.close());

const TOOLS: Tools = { ...LOOPBACK, timeMs: 800 };

/** How many of its connections a look leaves behind, a while after it. */
async function leftOpen(sockets: readonly Socket[]): Promise<number> {
  const open = () => sockets.filter(({ destroyed }) => !destroyed).length;
  for (let tries = 0; tries < 25 && open() > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return open();
}

async function lookAt(
  { serve, protocol, tls }: Pick<Fault, "serve" | "protocol" | "tls">,
  tools: Partial<Tools> = {},
) {
  server = await startStub(serve);
  const target = { host: "localhost", port: server.port, tls, protocol };
  const begun = Date.now();
  const sockets: Socket[] = [];
  const connect: Tools["connect"] = (...place) => {
    const socket = (tools.connect ?? TOOLS.connect)(...place);
    sockets.push(socket);
    return socket;
  };
  const found = await look(target, { ...TOOLS, ...tools, connect });
  return { target, found, server, sockets, ms: Date.now() - begun, sentence: sentenceOf(target, found) };
}

describe("servers with faults: told for what they are, in time, and nothing is left open", () => {
  test.each(FAULTS.map((fault) => [fault.name, fault] as const))("%s", async (_, fault) => {
    const { target, found, server, sockets, ms, sentence } = await lookAt(fault);
    expect(sentence).toMatch(fault.says);
    expect(outcomeOf(target, found).is).toBe(fault.is);
    expect(isAsExpected(target, found)).toBe(false);
    expect(ms).toBeLessThan(TOOLS.timeMs + 400);
    expect(server.connections()).toBeLessThanOrEqual(2);
    expect(await leftOpen(sockets)).toBe(0);
    expect(JSON.stringify(found)).not.toMatch(/[^ -~]|\\u00/);
  });
});

const GOOD = script("220 hi\r\n", [
  [/^EHLO/, "250-mail\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n"],
  [/STARTTLS/, "220 go\r\nTLS"],
]);

describe("names and addresses with faults", () => {
  test.each(ADDRESS_FAULTS)("%s", async (_, tools, is, says) => {
    const { target, found, sockets, ms, sentence } = await lookAt(
      { serve: GOOD, protocol: "smtp", tls: "starttls" },
      tools,
    );
    expect([outcomeOf(target, found).is, sentence]).toEqual([is, expect.stringMatching(says)]);
    expect(ms).toBeLessThan(TOOLS.timeMs + 400);
    expect(await leftOpen(sockets)).toBe(0);
  });
});

describe("odd, and in order", () => {
  const isLate = (heard: readonly string[]) => heard.some((line) => /STARTTLS$/.test(line));
  const imap = (before: string, after: string) =>
    script("* OK hi\r\n", [
      [/CAPABILITY$/, (heard) => `* CAPABILITY IMAP4rev1 ${isLate(heard) ? after : before}\r\na1 OK\r\n`],
      [/STARTTLS$/, "a2 OK\r\nTLS"],
    ]);
  const smtp = (before: string, after: string) =>
    script("220 hi\r\n", [
      [/^EHLO/, (heard) => `250-mail\r\n250-STARTTLS\r\n250 ${isLate(heard) ? after : before}\r\n`],
      [/STARTTLS$/, "220 go\r\nTLS"],
    ]);
  const told = (serve: Fault["serve"], protocol: Fault["protocol"], tls: Fault["tls"] = "starttls") =>
    lookAt({ serve, protocol, tls }).then(({ target, found, sentence }) => ({
      ...{ found, sentence, isWell: isAsExpected(target, found) },
    }));

  test("LOGINDISABLED before TLS is right, under TLS it is a fault", async () => {
    const right = await told(imap("STARTTLS LOGINDISABLED", "AUTH=PLAIN"), "imap");
    expect([right.isWell, right.found.before]).toEqual([
      true,
      { startTls: true, auth: [], loginDisabled: true },
    ]);
    expect(right.sentence).not.toContain("sign-in");
    await server?.close();
    const wrong = await told(imap("STARTTLS LOGINDISABLED", "LOGINDISABLED"), "imap");
    expect([wrong.isWell, wrong.sentence]).toEqual([
      false,
      expect.stringContaining("takes no sign-in under TLS either"),
    ]);
  });

  test("LOGIN off under TLS is no fault where something else is offered, such as OAuth alone", async () => {
    const { isWell } = await told(imap("STARTTLS LOGINDISABLED", "LOGINDISABLED AUTH=XOAUTH2"), "imap");
    expect(isWell).toBe(true);
  });

  test("sign-in in cleartext is told with what is offered before and after TLS", async () => {
    const smtps = await told(smtp("AUTH PLAIN LOGIN", "AUTH PLAIN XOAUTH2"), "smtp");
    expect(smtps.sentence).toContain(
      "offers sign-in before TLS with PLAIN LOGIN, under TLS with PLAIN XOAUTH2",
    );
    await server?.close();
    const imaps = await told(imap("STARTTLS", "AUTH=PLAIN"), "imap");
    expect(imaps.sentence).toContain("offers sign-in before TLS with LOGIN, under TLS with LOGIN PLAIN");
  });

  test("sign-in under TLS alone is as it should be, also as servers wrote it of old", async () => {
    const { isWell, sentence, found } = await told(smtp("SIZE 1", "AUTH=PLAIN LOGIN"), "smtp");
    expect([isWell, found.after?.auth]).toEqual([true, ["PLAIN", "LOGIN"]]);
    expect(sentence).not.toContain("sign-in");
  });

  test("a hundred capabilities, and bare line feeds", async () => {
    const many = Array.from({ length: 100 }, (_, at) => `X-CAN-${at}`).join(" ");
    const { isWell } = await told(imap(`STARTTLS LOGINDISABLED ${many}`, many), "imap");
    expect(isWell).toBe(true);
    await server?.close();
    const bare = await told(
      script("220 hi\n", [
        [/^EHLO/, "250-mail\n250 STARTTLS\n"],
        [/STARTTLS$/, "220 go\nTLS"],
      ]),
      "smtp",
    );
    expect(bare.isWell).toBe(true);
  });

  test("NULs and escape sequences in greetings come out as plain signs", async () => {
    const serve = script("220 \u0000a\u001b[2J\u0007\u009bb\r\n", [[/^EHLO/, "250 mail\r\n"]], true);
    const { found } = await told(serve, "smtp", "implicit");
    expect(found.greeting).toMatch(/^220 \?a\?\[2J\?\?+b$/);
  });
});
