import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";
import { importClientConfig } from "../../src/knowledge/import/import.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { ProviderSchema } from "../../src/knowledge/schema/index.ts";
import { TODAY } from "./marked.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const { knowledge } = loadKnowledge({ shipped: writeBase({ "providers/ok.yaml": OK_PROVIDER }) });
const XML = readFileSync("test/fixtures/autoconfig/example.xml", "utf8");
const run = (text: string) => importClientConfig(text, "example.xml", knowledge, TODAY);

describe("an autoconfig file for unknown domains", () => {
  const { text, code } = run(XML);
  const provider = ProviderSchema.parse(parse(text));

  test("becomes a provider file that fits the schema", () => {
    expect(code).toBe(0);
    expect(provider.displayName).toBe("Newcomer & Sons");
    expect(provider.domains).toEqual(["newcomer.example", "mail.newcomer.example"]);
    expect(provider.links).toEqual({ help: "https://help.newcomer.example/mail" });
    expect(provider.sources["ispdb"]?.checked).toBeNull();
  });

  test("has its servers, in their order, in our words", () => {
    expect(provider.incomingServers).toEqual([
      {
        type: "imap",
        hostname: "imap.newcomer.example",
        port: 993,
        tls: "implicit",
        username: "%EMAILADDRESS%",
        authentication: ["OAuth2", "account-password"],
        source: "ispdb",
      },
      expect.objectContaining({
        type: "pop3",
        hostname: "%EMAILDOMAIN%",
        tls: "none",
        username: "%EMAILLOCALPART%",
      }),
    ]);
    expect(provider.outgoingServers).toEqual([expect.objectContaining({ port: 587, tls: "starttls" })]);
  });

  test("says what it cannot know, and what our rules will not take", () => {
    expect(text).toMatch(/^# knowledge\/providers\/newcomer-example\.yaml$/m);
    expect(text).toMatch(/^# - authentication: which password it is/m);
    expect(text).toMatch(/^# - %EMAILDOMAIN%:110 is cleartext/m);
    expect(run(XML.replace("<port>587", "<port>465")).text).toMatch(
      /^# - smtp\.newcomer\.example:465 with starttls/m,
    );
    expect(run(XML.replace("smtp.newcomer", "smtp_newcomer")).text).toMatch(
      /^# - outgoingServers\[0\]\.hostname:/m,
    );
  });
});

describe("an autoconfig file for known domains", () => {
  const known = XML.replaceAll("newcomer", "okay")
    .replace("<domain note", "<!-- <domain note")
    .replace("</domain>\n    <displayName", "</domain> -->\n    <displayName");

  test("becomes the difference to what we have", () => {
    const { text } = run(known);
    expect(text).toMatch(/^okay\.example is in .*ok\.yaml, with differences:$/m);
    expect(text).toContain("  smtp: only there: smtp.okay.example:587 starttls %EMAILADDRESS%");
    expect(text).toContain("  imap: there imap.okay.example:993 implicit %EMAILADDRESS%; here none");
  });

  test("or says that there is none", () => {
    const same = known
      .replace(/<incomingServer[^]*<\/incomingServer>/, "")
      .replace("587", "465")
      .replace("STARTTLS", "SSL");
    expect(run(same).text).toMatch(/^okay\.example is in .*ok\.yaml, and says the same\.$/);
  });
});

const BOMB = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${XML.replace("Newcomer &amp; Sons", "&b;")}`;

describe("what is no autoconfig file", () => {
  test.each([
    ["an entity bomb", BOMB, "a DOCTYPE or entities of its own"],
    ["a huge file", `${XML}${" ".repeat(200_000)}`, "200000 are the most"],
    ["another root", "<html><body>404</body></html>", "not a clientConfig"],
    ["an empty file", "", "not XML"],
    ["cut off", XML.slice(0, 700), "not XML"],
    ["a port in words", XML.replace("<port>993", "<port>imaps"), "a server of type imap does not fit: port"],
    [
      "an unknown socket type",
      XML.replace("SSL", "TLSv1.3"),
      "a server of type imap does not fit: socketType",
    ],
    ["deep nesting", `${"<a>".repeat(5000)}${"</a>".repeat(5000)}`, "not"],
  ])("%s gives one friendly sentence", (_, xml, found) => {
    const { text, code } = run(xml);
    expect(text).toMatch(/^example\.xml: .*\. Allowed: an autoconfig file: .*\. Check that /);
    expect(text).not.toContain("\n");
    expect(text).toContain(found);
    expect(code).toBe(1);
  });

  test("whatever it is, never throws", () => {
    const broken = fc
      .tuple(fc.nat(XML.length), fc.nat(40), fc.string({ unit: "binary", maxLength: 20 }))
      .map(([at, length, text]) => XML.slice(0, at) + text + XML.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => void expect([0, 1]).toContain(run(text).code)),
    );
  });
});
