import { describe, expect, test } from "@jest/globals";
import { compareKnowledge } from "../../src/knowledge/compare/compare.ts";
import { readReferences } from "../../src/knowledge/compare/reference.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { TODAY } from "./marked.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const server = {
  protocol: "smtp",
  host: "smtp.okay.example",
  port: 465,
  security: "tls",
  username: "%EMAILADDRESS%",
  auth: ["password-cleartext"],
};

const entry = (servers: readonly Partial<typeof server>[], domains = ["okay.example"]) => [
  {
    id: "okay",
    displayName: "Okay",
    domains,
    mx_like: [],
    docs: [],
    servers: servers.map((own) => ({ ...server, ...own })),
  },
];

function compare(entries: unknown, files: Record<string, string> = {}) {
  const { knowledge } = loadKnowledge({ shipped: writeBase({ "providers/ok.yaml": OK_PROVIDER, ...files }) });
  return compareKnowledge(
    { name: "ispdb", references: readReferences(entries), passedOver: [], isWhole: true },
    knowledge,
    TODAY,
  );
}

const ruling = (subject: string) => ({
  "exceptions.yaml": `- { rule: compare, file: okay, subject: ${subject}, reason: They are wrong., removeWhen: They correct it. }\n`,
});

describe("a comparison", () => {
  test("of the same says so", () => {
    const { text, code } = compare(entry([{}]));
    expect(text).toBe("1 entries compared: 0 differences without a ruling, 0 ruled.");
    expect(code).toBe(0);
  });

  test.each([
    [{ port: 587, security: "starttls" }, "only there: smtp.okay.example:587 starttls"],
    [{ host: "mail.okay.example" }, "first here: smtp.okay.example:465"],
    [{ username: "%EMAILLOCALPART%" }, "only there: smtp.okay.example:465 implicit %EMAILLOCALPART%"],
    [{ auth: ["OAuth2"] }, "OAuth2 only there"],
    [
      { protocol: "imap", port: 993 },
      "okay: imap: there smtp.okay.example:993 implicit %EMAILADDRESS%; here none",
    ],
  ])("tells %j", (own, says) => {
    const { text, code } = compare(entry([own]));
    expect(text).toContain(says);
    expect(code).toBe(1);
  });

  test("tells a domain that nobody has, unless it is an MX pattern", () => {
    const entries = entry([{}], ["okay.example", "mx.okay.example"]);
    expect(compare(entries).text).toContain("okay: domain mx.okay.example: no provider has it");
    const withMx = { "providers/ok.yaml": OK_PROVIDER.replace("kind:", "mx: [mx.okay.example]\nkind:") };
    expect(compare(entries, withMx).code).toBe(0);
  });

  test("does not ask for cleartext where there is TLS, nor for their spelling of the same host", () => {
    expect(compare(entry([{}, { port: 25, security: "none" }])).code).toBe(0);
    expect(compare(entry([{ host: "smtp.%EMAILDOMAIN%" }])).code).toBe(0);
    expect(compare(entry([{ host: "SMTP.okay.example" }])).code).toBe(0);
  });

  test("holds each owner's domains against that owner's servers", () => {
    const other = OK_PROVIDER.replaceAll("okay.example", "other.example").replace("Okay", "Other");
    const { text } = compare(entry([{}], ["okay.example", "other.example"]), {
      "providers/other.yaml": other,
    });
    expect(text).toContain(
      "okay: smtp: only there: smtp.okay.example:465 implicit %EMAILADDRESS%; first here: smtp.other",
    );
  });

  test("finds the owner of what a pattern takes in, ours or theirs", () => {
    const files = {
      "providers/ok.yaml": OK_PROVIDER.replace(
        "[okay.example]",
        "[okay.example, okay.com, a.okay.net]\ndomainPatterns: [okay.*]\nnotDomains: [okay.fr]",
      ),
    };
    const none = (domain: string) =>
      compare(entry([{}], [domain]), files).text.includes("no provider has it");
    const domains = ["okay.cl", "okay.*", "*.okay.com", "*.okay.net", "okay.fr", "other.*", "*.other.com"];
    expect(domains.filter(none)).toEqual(["okay.fr", "other.*", "*.other.com"]);
  });

  test("reads servers by the day", () => {
    const moved = {
      "providers/ok.yaml": OK_PROVIDER.replace("    source: help", "    source: help\n    until: 2026-11-25"),
    };
    expect(compare(entry([{}]), moved).text).toContain("here none");
    const started = { "providers/ok.yaml": moved["providers/ok.yaml"].replace("until", "from") };
    expect(compare(entry([{}]), started).code).toBe(0);
  });
});

describe("a ruling", () => {
  test("explains a difference", () => {
    const { text, code } = compare(entry([{ port: 587 }]), ruling("smtp"));
    expect(text).toBe("1 entries compared: 0 differences without a ruling, 1 ruled.");
    expect(code).toBe(0);
  });

  test("without a subject explains every difference of its entry, and of no other", () => {
    const all = { "exceptions.yaml": ruling("smtp")["exceptions.yaml"].replace(" subject: smtp,", "") };
    const other = entry([{ port: 587 }]).map((one) => ({ ...one, id: "other" }));
    const { text } = compare([...entry([{ port: 587 }], ["okay.example", "new.example"]), ...other], all);
    expect(text).toMatch(
      /^other: smtp: [^\n]*\n2 entries compared: 1 differences without a ruling, 1 ruled\.$/,
    );
  });

  test("that nothing needs is reported", () => {
    const { text, code } = compare(entry([{}]), ruling("smtp"));
    expect(text).toContain(
      "exceptions.yaml: compare okay, smtp: there is no such difference any more. Remove this ruling.",
    );
    expect(code).toBe(1);
  });
});
