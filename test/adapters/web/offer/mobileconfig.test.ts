import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { accountsAt } from "../../../../src/adapters/web/offer/account.ts";
import { exampleAddress, readAddress, variantOf } from "../../../../src/adapters/web/offer/address.ts";
import { mobileconfig } from "../../../../src/adapters/web/offer/mobileconfig.ts";
import { plist } from "../../../../src/adapters/web/offer/plist.ts";
import { NAMESPACE, uuidOf } from "../../../../src/adapters/web/offer/uuid.ts";
import type { Provider } from "../../../../src/knowledge/knowledge.ts";
import { AT, BASE } from "../../../engine/base.ts";
import { readPlist } from "./plist-reader.ts";

const providers = [...BASE.providers.values()];
const all = providers.flatMap((provider) => accountsAt(provider, AT));

function profileOf(id: string, text: string) {
  const provider = BASE.providers.get(id) as Provider;
  const address = readAddress(text);
  const variant = variantOf(provider, address?.domain ?? "");
  const account = accountsAt(provider, AT).find((one) => variant === undefined || one.variant === variant);
  return account && mobileconfig(account, address);
}

/** https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mail.managed.yaml and CommonPayloadKeys.yaml beside it. */
const KEYS =
  /^(?:Payload(?:Type|Version|Identifier|UUID|DisplayName)|EmailAccount(?:Description|Type)|EmailAddress|(?:Incoming|Outgoing)MailServer(?:Authentication|HostName|PortNumber|UseSSL|Username)|OutgoingPasswordSameAsIncomingPassword)$/;

/** The one mail payload, and the profile around it. */
function read(text: string | undefined) {
  const profile = readPlist(text ?? "") as Record<string, unknown>;
  return { profile, mail: (profile.PayloadContent as Record<string, unknown>[])[0] ?? {} };
}

describe("a profile", () => {
  test("has the provider's first choice, the address, and no password", () => {
    const { mail } = read(profileOf("gmail", "kim+a&b@gmail.com"));
    expect(mail).toMatchObject({
      PayloadType: "com.apple.mail.managed",
      EmailAccountType: "EmailTypeIMAP",
      EmailAddress: "kim+a&b@gmail.com",
      IncomingMailServerAuthentication: "EmailAuthPassword",
      IncomingMailServerHostName: "imap.gmail.com",
      IncomingMailServerPortNumber: 993,
      IncomingMailServerUseSSL: true,
      IncomingMailServerUsername: "kim+a&b@gmail.com",
      OutgoingMailServerHostName: "smtp.gmail.com",
      OutgoingMailServerPortNumber: 465,
      OutgoingPasswordSameAsIncomingPassword: true,
    });
    expect(Object.keys(mail).filter((key) => /Password$/.test(key))).toEqual([
      "OutgoingPasswordSameAsIncomingPassword",
    ]);
  });

  test("without an address leaves it, and the user name, to the device", () => {
    const { mail } = read(
      mobileconfig(all.find(({ provider }) => provider.id === "gmail") as never, undefined),
    );
    expect(mail).not.toHaveProperty("EmailAddress");
    expect(mail).not.toHaveProperty("IncomingMailServerUsername");
    expect(mail).toHaveProperty("IncomingMailServerHostName", "imap.gmail.com");
  });

  test("of a domain's own kind of account has that one's servers", () => {
    expect(read(profileOf("zoho", "kim@zoho.eu")).mail.IncomingMailServerHostName).toMatch(/zoho\.eu$/);
  });

  test("is not made where no password is taken, nor for a bridge, nor where nothing is received", () => {
    expect(profileOf("outlook-com", "kim@outlook.com")).toBeUndefined();
    expect(profileOf("proton", "kim@proton.me")).toBeUndefined();
    expect(profileOf("sendgrid", "kim@example.com")).toBeUndefined();
  });

  test("has no hole, no cleartext and only keys that Apple's schema knows, at every provider", () => {
    const made = all.flatMap((account) => {
      const text = mobileconfig(account, exampleAddress(account.provider).address);
      return text === undefined ? [] : [{ account, text }];
    });
    expect(made.length).toBeGreaterThan(200);
    for (const { account, text } of made) {
      const { profile, mail } = read(text);
      const ways = account.servers
        .filter(({ tls }) => tls !== "none")
        .map(({ type, port }) => `${type} ${port}`);
      const type = mail.EmailAccountType === "EmailTypePOP" ? "pop3" : "imap";
      expect(text).not.toMatch(/%[A-Z]+%/);
      expect(Object.keys(mail).filter((key) => !KEYS.test(key))).toEqual([]);
      expect(ways).toContain(`${type} ${mail.IncomingMailServerPortNumber}`);
      expect(ways).toContain(`smtp ${mail.OutgoingMailServerPortNumber}`);
      for (const one of [profile, mail])
        expect(one.PayloadUUID).toMatch(
          /^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/,
        );
      for (const required of [
        "EmailAccountType",
        "IncomingMailServerAuthentication",
        "OutgoingMailServerAuthentication",
        "IncomingMailServerHostName",
        "OutgoingMailServerHostName",
      ])
        expect(typeof mail[required]).toBe("string");
    }
  });

  test("is the same for the same address, and another for another", () => {
    const uuid = (address: string) => read(profileOf("gmail", address)).profile.PayloadUUID;
    expect(uuid("kim@gmail.com")).toBe(uuid("kim@gmail.com"));
    expect(uuid("kim@gmail.com")).not.toBe(uuid("kam@gmail.com"));
  });

  test("is read by Python's plistlib just so", () => {
    const text = profileOf("gmail", "o'neil&co@gmail.com") ?? "";
    const program = "import json,plistlib,sys; print(json.dumps(plistlib.loads(sys.stdin.buffer.read())))";
    const { stdout, error } = spawnSync("python3", ["-c", program], { input: text, encoding: "utf8" });
    if (error)
      return void process.stderr.write("plistlib does not check the profile: there is no python3.\n");
    expect(JSON.parse(stdout)).toEqual(readPlist(text));
  });
});

test("a property list escapes all text, also in keys", () => {
  const value = { "<&>": ["\"'", "]]>", 7, true, false] };
  expect(readPlist(plist(value))).toEqual(value);
  expect(plist(value)).toContain("<key>&lt;&amp;&gt;</key>");
});

test("a name's UUID is that of the standard's own example (RFC 9562, A.4)", () => {
  expect(uuidOf("www.example.com", NAMESPACE.dns)).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test.each([
  "",
  "kim",
  "kim@",
  "@gmail.com",
  "a@b@c.de",
  "kim@gmail",
  ".kim@gmail.com",
  "k im@gmail.com",
  "kim@-x.de",
  "kim@%00.de",
  `${"k".repeat(65)}@gmail.com`,
])("%j is no address", (text) => {
  expect(readAddress(text)).toBeUndefined();
});

test("a domain is read as it stands in DNS", () => {
  expect(readAddress(" Kim@BÜCHER.example ")).toEqual({ local: "Kim", domain: "xn--bcher-kva.example" });
});
