import { describe, expect, test } from "@jest/globals";
import { plainText } from "../../src/card/plain-text.ts";
import type { Findings } from "../../src/discovery/connection/findings.ts";
import { connectionIn } from "../../src/phrases/connection/catalogue.ts";
import { LANGUAGES, phrasesIn } from "../../src/phrases/index.ts";
import { checkCard, checkIdOf } from "../../src/surface/connection-check.ts";
import { createDesk } from "../../src/surface/desk.ts";
import { AT, ENGINE } from "../engine/base.ts";
import { checksThatSee, WELL } from "./checked.ts";

const log = { debug() {}, info() {}, warn() {}, error() {} };
const ways = { command: "/ask", example: "gmail", onMessage: () => "" };

function deskThatSees(found: Findings | "too-many" | undefined) {
  const { connectionChecks, asked } = checksThatSee(found);
  const premises = { engine: ENGINE, today: () => AT, log, connectionChecks };
  return { desk: createDesk(premises, { name: "test", forgetAfter: 0, ways }), asked };
}

async function told(found: Findings | "too-many" | undefined, language = "en") {
  const { desk } = deskThatSees(found);
  const card = await checkCard(desk, `gmail//imap/${language}`, "ann");
  return card ? plainText(card, phrasesIn("en")) : undefined;
}

const failed = (
  step: "connect" | "starttls" | "resolve",
  reason: NonNullable<Findings["failed"]>["reason"],
): Findings => ({
  ...{ host: WELL.host, port: WELL.port },
  failed: { step, reason },
});
const certificate = (more: object): Findings =>
  ({ ...WELL, tls: { ...WELL.tls, certificate: { ...WELL.tls?.certificate, ...more } } }) as Findings;

describe("what is said", () => {
  test.each<[string, Findings | "too-many", RegExp]>([
    [
      "all is well",
      WELL,
      /imap\.gmail\.com.* 993 answers and offers SSL\/TLS, so the server is fine\. If your app .* may block the port/,
    ],
    ["another mode", { ...WELL, spoken: "starttls" }, /993 speaks STARTTLS, not SSL\/TLS\. Choose STARTTLS/],
    ["no encryption", { ...WELL, spoken: "none" }, /without encryption.*send no password/],
    ["another protocol", { ...WELL, protocol: "smtp" }, /speaks SMTP/],
    ["silence", failed("connect", "too-slow"), /Nothing answers on .* 993 from here/],
    ["a no", failed("connect", "refused"), /refuses the connection from here/],
    ["no name", failed("resolve", "no-address"), /cannot be found/],
    ["STARTTLS that fails", failed("starttls", "no-tls"), /change to encryption fails/],
    [
      "a certificate for others",
      certificate({ isForHost: false }),
      /993 answers and offers SSL\/TLS\. Its certificate is not for/,
    ],
    [
      "one that is over",
      certificate({ isInTime: false }),
      /valid from 1 January 2026 to 1 January 2027 only/,
    ],
    ["a stranger's", certificate({ distrust: "SELF_SIGNED" }), /do not know who signed/],
    ["old TLS", { ...WELL, tls: { ...WELL.tls, version: "TLSv1" } } as Findings, /outdated \(TLS 1\.0\)/],
    ["a short key", certificate({ rsaBits: 1024 }), /outdated \(RSA 1024\)/],
    [
      "no sign-in",
      { ...WELL, after: { startTls: false, auth: [], loginDisabled: true } },
      /takes no sign-in/,
    ],
    ["too much", "too-many", /in a minute/],
  ])("%s", async (_, found, expected) => {
    const text = (await told(found)) ?? "";
    expect(text).toMatch(expected);
    if (found !== "too-many") expect(text).toContain("I looked from where I run, not from your network");
    if (!/all is well/.test(_)) expect(text).not.toContain("so the server is fine");
  });

  test("in every language, with a label that fits on a button", async () => {
    const texts = await Promise.all(LANGUAGES.map((language) => told(WELL, language)));
    expect(new Set(texts).size).toBe(LANGUAGES.length);
    for (const text of texts) expect(text).toMatch(/imap\.gmail\.com.* 993.*SSL\/TLS/);
    for (const language of LANGUAGES) expect(connectionIn(language).button.length).toBeLessThanOrEqual(34);
  });
});

describe("what the button carries", () => {
  const idOf = (text: string, found: Findings | undefined = WELL) =>
    checkIdOf(deskThatSees(found).desk, ENGINE.answer({ text, at: AT }));

  test("ids of ours and the card's language", () => {
    expect(idOf("gmail imap")).toBe("gmail//imap/en");
    expect(idOf("Gmail IMAP Einstellungen bitte")).toBe("gmail//imap/de");
    expect(idOf("what is imap?")).toBeUndefined();
  });

  test("nothing where it is not switched on", () => {
    const desk = createDesk({ engine: ENGINE, today: () => AT, log }, { name: "test", forgetAfter: 0, ways });
    expect(checkIdOf(desk, ENGINE.answer({ text: "gmail imap", at: AT }))).toBeUndefined();
  });

  test.each([
    "",
    "gmail",
    "gmail//imap/xx",
    "evil.example:25//imap/en",
    "gmail//imap/en\n127.0.0.1",
    "../../etc//imap/en",
    `${"a".repeat(9_000)}//imap/en`,
  ])("what is none of ours looks at nothing: %j", async (id) => {
    const { desk, asked } = deskThatSees(WELL);
    expect(await checkCard(desk, id, "ann")).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
