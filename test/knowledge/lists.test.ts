import { describe, expect, test } from "@jest/globals";
import { compareKnowledge } from "../../src/knowledge/compare/compare.ts";
import { readDomain } from "../../src/knowledge/compare/readers/fairemail-domain.ts";
import { MOST_DOMAINS } from "../../src/knowledge/compare/readers/list.ts";
import { readList } from "../../src/knowledge/compare/readers/read-list.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { TODAY } from "./marked.ts";
import { writeBase } from "./temporary.ts";

const LISTS = "test/fixtures/lists";

/** The shipped knowledge without its rulings, which speak of other entries. */
const { knowledge } = loadKnowledge(SHIPPED);
const compare = (path: string) =>
  compareKnowledge(readList(`${LISTS}/${path}`, path), { ...knowledge, exceptions: [] }, TODAY).text.split(
    "\n",
  );

describe("a list is compared as it is", () => {
  test("a folder of ISPDB's", () => {
    expect(compare("ispdb")).toEqual([
      "gmail.com: domain nobody-has-this.example: no provider has it",
      expect.stringMatching(
        /^posteo\.de: imap: only there: elsewhere\.posteo\.de:993 .*; first here: posteo\.de:993/,
      ),
      "2 entries compared: 2 differences without a ruling, 0 ruled.",
    ]);
  });

  test("provider-db's folder, where STARTTLS instead of TLS from the start is no difference", () => {
    expect(compare("provider-db")).toEqual([
      "gmail: domain nobody-has-this.example: no provider has it",
      "posteo: imap: only there: posteo.de:993 implicit %EMAILLOCALPART%",
      "2 entries compared: 2 differences without a ruling, 0 ruled.",
    ]);
  });

  test("nodemailer's file", () => {
    expect(compare("services.json")).toEqual([
      "Gmail: domain nobody-has-this.example: no provider has it",
      "Posteo: smtp: only there: smtp.posteo.de:587 starttls",
      "Me: smtp: only there: smtp.mail.me.com:2525 starttls",
      "3 entries compared: 3 differences without a ruling, 0 ruled. Not compared: 2 entries name no domain or no host.",
    ]);
  });

  test("FairEmail's file, with expressions as patterns", () => {
    expect(compare("providers.xml")).toEqual([
      "gmail.com: domain nobody-has-this.example: no provider has it",
      "*.nobody-has-this.example: domain *.nobody-has-this.example: no provider has it",
      "posteo.de: imap: only there: posteo.de:993 implicit %EMAILLOCALPART%",
      "4 entries compared: 3 differences without a ruling, 0 ruled. Not compared: " +
        "1 entry names no domain or is off, 1 domain is an expression of another form.",
    ]);
  });

  test("one file of a folder", () => {
    expect(compare("ispdb/gmail.com.xml")).toHaveLength(2);
    expect(compare("provider-db/posteo.md")).toHaveLength(2);
  });
});

test.each([
  [
    "FairEmail",
    "list.xml",
    `<providers><provider name="A" domain="posteo\\.de"><imap host="posteo.de" port="993"/><oauth enabled="ON"/></provider></providers>`,
    "true",
  ],
  [
    "provider-db",
    "list.md",
    "---\nname: A\ndomains: [posteo.de]\nON\nserver: [{ type: imap, socket: SSL, hostname: posteo.de, port: 993 }]\n---\n",
    "oauth2: posteo",
  ],
])("%s tells of OAuth2", (_, name, text, on) => {
  const told = (word: string) => {
    const path = `${writeBase({ [name]: text.replace("ON", word) })}/${name}`;
    return compareKnowledge(readList(path, name), { ...knowledge, exceptions: [] }, TODAY).text;
  };
  expect(told(on)).toContain("imap: OAuth2 only there");
  expect(told("")).not.toContain("OAuth2");
});

test.each([
  ["gmail\\\\.com", "gmail.com"],
  ["Gmail\\.com", "gmail.com"],
  ["bigpond\\\\.net.au", "bigpond.net.au"],
  ["yahoo\\\\..*", "yahoo.*"],
  [".*\\\\.rr\\\\.com", "*.rr.com"],
  ["\\\\.msn\\\\..*", undefined],
  ["ecomail-.*\\\\..*", undefined],
  [".*\\\\.mail\\\\..*", undefined],
  ["(a+)+$", undefined],
  ["com", undefined],
  ["", undefined],
])("the expression %s is read as %s", (expression, domain) => {
  expect(readDomain(expression)).toBe(domain);
});

describe("a ruling on a list", () => {
  const ruling = {
    rule: "compare",
    list: "fairemail",
    file: "posteo.de",
    reason: "R.",
    removeWhen: "W.",
  } as const;
  const ruled = (path: string) =>
    compareKnowledge(readList(`${LISTS}/${path}`, path), { ...knowledge, exceptions: [ruling] }, TODAY).text;

  test("holds for this list alone", () => {
    expect(ruled("providers.xml")).toContain("2 differences without a ruling, 1 ruled");
    expect(ruled("ispdb")).toContain("2 differences without a ruling, 0 ruled");
  });

  test("is not called unneeded by one file of many", () => {
    const other = { ...ruling, list: "ispdb", file: "other.example" } as const;
    const text = (path: string) =>
      compareKnowledge(readList(`${LISTS}/${path}`, path), { ...knowledge, exceptions: [other] }, TODAY).text;
    expect(text("ispdb/gmail.com.xml")).not.toContain("Remove this ruling");
    expect(text("ispdb")).toContain("the reference has no entry other.example. Remove this ruling.");
  });
});

describe("what is no list", () => {
  const HEAD = "---\nname: A\ndomains: [a.example]\n";
  const many = Array.from({ length: MOST_DOMAINS + 1 }, (_, index) => `a${index}.example`);
  test.each<[string, string | Buffer, string]>([
    ["words.txt", "Some words", "this is none of the lists that can be compared"],
    ["empty.json", "", "this is none of the lists that can be compared"],
    ["other.json", '{"name": "waybill", "version": "1"}', "this is none of the lists that can be compared"],
    ["cut.json", '[{"id": ', "this is not JSON that can be read"],
    ["entries.json", '[{"id": 1}]', "[0].id: "],
    ["port.json", '{"A": {"host": "a.example", "port": 99999}}', "A.port: "],
    [
      "many.json",
      JSON.stringify({ A: { host: "a.example", domains: many } }),
      "A has 2001 domains; 2000 are the most",
    ],
    ["page.xml", "<html><body>Moved</body></html>", "it is not a clientConfig"],
    ["bomb.xml", '<!DOCTYPE x [<!ENTITY a "ha">]><providers>&a;</providers>', "it has a DOCTYPE or entities"],
    ["entity.xml", '<!ENTITY a SYSTEM "file:///etc/passwd"><clientConfig/>', "it has a DOCTYPE or entities"],
    ["deep.xml", `${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}`, "it "],
    ["colours.json", '{"A": {"host": "a.example"}, "\\u001b[31mB": {"host": 1}}', "\\u{1b}[31mB"],
    ["open.md", HEAD, "its head has no end"],
    ["alias.md", `${HEAD}server: &a [*a]\n---\n`, "line 4: "],
    [
      "socket.md",
      `${HEAD}server: [{ type: imap, socket: TLSv9, hostname: a, port: 1 }]\n---\n`,
      "server[0].socket: ",
    ],
    ["bytes.md", Buffer.from([0x2d, 0xff, 0xfe]), "bytes.md is no text in UTF-8"],
    ["large.json", " ".repeat(1_000_001), "large.json has more than 1000000 bytes"],
  ])("%s: one sentence", (name, text, found) => {
    const folder = writeBase({ [name]: text });
    const read = () => readList(`${folder}/${name}`, name);
    expect(read).toThrow(`${name}: ${found}`);
    expect(read).toThrow(
      /^[^\n]*\. Allowed: ISPDB's \.xml files or their folder, [^\n]*\. Give one of these as it was fetched\.$/,
    );
  });

  test("a folder without them, a mixed one, and one that is not there", () => {
    const none = writeBase({ "a.txt": "" });
    expect(() => readList(none, "none")).toThrow("none: this folder has no .xml and no .md files");
    const mixed = writeBase({
      "a.md": `${HEAD}---\n`,
      "b.xml": "<clientConfig><emailProvider id='b'/></clientConfig>",
    });
    expect(() => readList(mixed, "mixed")).toThrow("mixed: b.xml is of another list than a.md");
    const broken = writeBase({ "a.md": `${HEAD}---\n`, "README.md": "Words" });
    expect(() => readList(broken, "broken")).toThrow("broken: README.md: this is none of the lists");
    expect(() => readList("no/such/list", "no/such/list")).toThrow("this is not there, or cannot be read");
  });
});
