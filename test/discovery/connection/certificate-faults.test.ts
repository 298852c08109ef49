import type { SecureContextOptions } from "node:tls";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { machineAuthorities } from "../../../src/discovery/connection/authorities.ts";
import { look } from "../../../src/discovery/connection/look.ts";
import { isAsExpected, sentenceOf } from "../../../src/discovery/connection/sentence.ts";
import type { Tools } from "../../../src/discovery/connection/tools.ts";
import { type Asked, authority, certificate, type Pem } from "./certificates.ts";
import { LOOPBACK, type Stub, script, startStub } from "./loopback.ts";

let own: Pem;
let server: Stub | undefined;
beforeAll(async () => {
  own = await authority();
});
afterEach(() => server?.close());

const CAPABLE = [
  [/CAPABILITY/, "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\na1 OK\r\n"],
  [/STARTTLS/, "a2 OK\r\nTLS"],
] as const;

async function told(
  context: SecureContextOptions,
  tools: Partial<Tools> = {},
  mode: "implicit" | "starttls" = "implicit",
) {
  server = await startStub(script("* OK hi\r\n", CAPABLE, mode === "implicit", context));
  const target = { host: "localhost", port: server.port, tls: mode, protocol: "imap" } as const;
  const found = await look(target, { ...LOOPBACK, ca: own.cert, ...tools });
  return { found, sentence: sentenceOf(target, found), isWell: isAsExpected(target, found) };
}

const GOOD = "answers and speaks implicit TLS";

describe("certificates and kinds of TLS", () => {
  test.each<[string, Asked & { isOwn?: true }, RegExp]>([
    ["expired", { from: -90, until: -1 }, /valid from \d{4}-.* until \d{4}-.* only/],
    ["not yet valid", { from: 5, until: 90 }, /valid from .* until .* only/],
    ["another name's", { names: ["mail.other.example"] }, /is for mail\.other\.example, not for localhost/],
    ["a wildcard a level too deep", { names: ["*.localhost"] }, /is for \*\.localhost, not for localhost/],
    ["signed by itself", { isOwn: true }, /does not trust .*\(DEPTH_ZERO_SELF_SIGNED_CERT\)/],
    ["a short RSA key", { rsaBits: 1024, isOwn: true }, /outdated \(RSA 1024\)/],
    [
      "names with control characters",
      { names: ["evil\u001b[2J.example"] },
      /is for "evil\\u001b\[2J\.example"/,
    ],
    [
      "a thousand names, none right",
      { names: Array.from({ length: 1_000 }, (_, at) => `host-${at}.example`) },
      /is for host-0\.example, host-1\.example, host-2\.example and others, not for localhost/,
    ],
  ])("%s", async (_, { isOwn, ...asked }, expected) => {
    const made = await certificate({ ...asked, ...(isOwn ? {} : { by: own }) });
    for (const mode of ["implicit", "starttls"] as const) {
      const { sentence, isWell, found } = await told(made, {}, mode);
      expect(sentence).toMatch(expected);
      expect([isWell, found.spoken, found.failed]).toEqual([false, mode, undefined]);
      await server?.close();
    }
  });

  test("a thousand names, one of them right", async () => {
    const names = [...Array.from({ length: 1_000 }, (_, at) => `host-${at}.example`), "localhost"];
    const { isWell, found } = await told(await certificate({ names, by: own }));
    expect([isWell, found.tls?.certificate.names.length]).toEqual([true, 20]);
  });

  test("of an authority that nobody knows", async () => {
    const made = await certificate({ by: await authority() });
    const { sentence, isWell } = await told(made);
    expect([sentence, isWell]).toEqual([expect.stringMatching(/does not trust .*\([A-Z_]+\)/), false]);
  });

  type Args = Parameters<typeof machineAuthorities>;
  const inBundle = (file: string) => (file.endsWith("ca-bundle.crt") ? own.cert : undefined);
  const inExtra = (file: string) => (file === "/extra.pem" ? own.cert : undefined);
  test.each<[string, () => Args]>([
    ["of the system's files, where Node tells of none", () => [undefined, inBundle, {}]],
    [
      "of the system's list, as Node tells it",
      () => [undefined, () => "", { getCACertificates: () => [own.cert] }],
    ],
    ["of NODE_EXTRA_CA_CERTS", () => ["/extra.pem", inExtra, {}]],
  ])("an authority %s is trusted", async (_, args) => {
    const made = await certificate({ by: own });
    expect((await told(made, { ca: machineAuthorities(undefined, () => undefined, {}) })).isWell).toBe(false);
    await server?.close();
    const { sentence, isWell } = await told(made, { ca: machineAuthorities(...args()) });
    expect([sentence, isWell]).toEqual([expect.stringContaining(GOOD), true]);
  });

  test("files that are no certificates stop nothing", async () => {
    const made = await certificate({ by: own });
    const { found } = await told(made, { ca: machineAuthorities("/x", () => "junk", {}) });
    expect(found.tls?.certificate.distrust).toBeDefined();
  });

  test.each(["TLSv1", "TLSv1.1"] as const)("%s only is told, and what it offers too", async (version) => {
    const made = await certificate({ by: own });
    const old = { ...made, minVersion: version, maxVersion: version, ciphers: "DEFAULT@SECLEVEL=0" };
    const { sentence, isWell, found } = await told(old);
    expect(sentence).toMatch(/outdated \(TLS 1\.[01]\)/);
    expect([isWell, found.tls?.version, found.after?.auth]).toEqual([false, version, ["PLAIN"]]);
  });

  test("new TLS is spoken where the server can", async () => {
    const { found, isWell } = await told(await certificate({ by: own }));
    expect([found.tls?.version, isWell]).toEqual(["TLSv1.3", true]);
  });
});
