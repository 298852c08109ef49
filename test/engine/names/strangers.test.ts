import { describe, expect, test } from "@jest/globals";
import { ipOf, isOwnNetwork } from "../../../src/engine/names/ip.ts";
import { nameIn } from "../../../src/engine/names/name-in.ts";
import { LANGUAGES } from "../../../src/phrases/index.ts";
import { AT, ask, ENGINE } from "../base.ts";

describe("the machine that an address names", () => {
  test.each([
    ["https://gmail.com@evil.net/imap.gmail.com", "evil.net"],
    ["http://accounts.google.com:443@evil.net/", "evil.net"],
    ["https://gmail.com%40evil.net/", "evil.net"],
    ["https://evil.net#@gmail.com", "evil.net"],
    ["https://evil.net\\@gmail.com", "evil.net"],
    ["smtp://smtp.gmail.com:587", "smtp.gmail.com"],
    ["imap.gmail.com.:993", "imap.gmail.com"],
    ["mailto:me@gmail.com", "gmail.com"],
    ["imap%2egmail%2Ecom", "imap.gmail.com"],
  ])("%s", (run, name) => expect(nameIn(run).name).toBe(name));

  test("only what has no scheme is a mailbox", () => {
    expect(nameIn("me@gmail.com").isAddress).toBe(true);
    expect(nameIn("https://me@gmail.com").isAddress).toBe(false);
  });
});

describe("numbers of machines", () => {
  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["3405803785", "203.0.113.9"],
    ["0x1b007109", "27.0.113.9"],
    ["0xcb.0.0x71.9", "203.0.113.9"],
    ["2001:db8::1", "2001:db8::1"],
    ["5.7.26", undefined],
    ["0x800ccc0e", undefined],
    ["10:30", undefined],
    ["999.1.1.1", undefined],
  ])("%s", (text, ip) => expect(ipOf(text)).toBe(ip));

  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.17.0.2",
    "192.168.1.10",
    "169.254.0.1",
    "::1",
    "fe80::1",
    "fd00::1",
  ])("%s is the own machine or network", (ip) => expect(isOwnNetwork(ip)).toBe(true));

  test.each(["203.0.113.9", "172.32.0.1", "2001:db8::1"])("%s is not", (ip) =>
    expect(isOwnNetwork(ip)).toBe(false),
  );
});

describe("a name of nobody where the server of a provider is to be typed", () => {
  test.each(LANGUAGES)("is told of in %s, and is no notice of a foreign host", (language) => {
    const { notices, card } = ENGINE.answer({ text: "gmail imap mail.gate.net", at: AT, language });
    expect(notices).toEqual([]);
    expect(card.blocks[0]).toMatchObject({
      tone: "prepare",
      text: expect.stringMatching(/mail\.gate\.net.*imap\.gmail\.com/),
    });
  });

  test("of many none is told: they are a log's", () => {
    const { card } = ask(
      "gmail, imap server mail.one.net, imap server mail.two.net, imap server mail.three.net",
    );
    expect(JSON.stringify(card)).not.toContain("I do not know");
  });
});
