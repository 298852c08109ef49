import { describe, expect, test } from "@jest/globals";
import { accountsAt } from "../../../../src/adapters/web/offer/account.ts";
import { qrCode, qrText } from "../../../../src/adapters/web/offer/qr.ts";
import { phrasesIn } from "../../../../src/phrases/index.ts";
import { AT, BASE } from "../../../engine/base.ts";
import { readQr } from "./qr-reader.ts";

const accounts = [...BASE.providers.values()].flatMap((provider) => accountsAt(provider, AT));
const of = (id: string) => accounts.find(({ provider }) => provider.id === id) as (typeof accounts)[number];

describe("a QR code", () => {
  test("says the values where nobody said under which address the page is reached", () => {
    expect(readQr(qrCode(qrText(of("gmail"), phrasesIn("en"), undefined) ?? ""))).toBe(
      [
        "Gmail",
        "IMAP: imap.gmail.com 993 SSL/TLS",
        "SMTP: smtp.gmail.com 465 SSL/TLS",
        "User name: your full email address",
      ].join("\n"),
    );
  });

  test("is the provider's page where that is reached from outside", () => {
    expect(readQr(qrCode(qrText(of("gmail"), phrasesIn("ja"), "https://w.example") ?? ""))).toBe(
      "https://w.example/p/gmail",
    );
  });

  test("is read back to the letter, in Japanese, for every kind of account", () => {
    for (const account of accounts) {
      const text = qrText(account, phrasesIn("ja"), undefined);
      if (text !== undefined) expect(readQr(qrCode(text))).toBe(text);
    }
  });

  test("is not made where a phone has no use for it", () => {
    expect(qrText(of("proton"), phrasesIn("en"), "https://w.example")).toBeUndefined();
  });

  test("the reader of this test sees a module that is wrong", () => {
    const svg = qrCode("https://w.example/p/gmail");
    const [run = ""] = [...svg.matchAll(/M\d+ 2[0-9]h\d+v1h-\d+z/g)].at(-1) ?? [];
    expect(() => readQr(svg.replace(run, ""))).toThrow();
  });
});
