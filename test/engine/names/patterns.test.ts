import { describe, expect, test } from "@jest/globals";
import { domainOwners, ownerByPattern } from "../../../src/engine/names/patterns.ts";
import { LANGUAGES } from "../../../src/phrases/index.ts";
import { AT, ask, ENGINE } from "../base.ts";

const said = (text: string) => JSON.stringify(ask(text).card).replaceAll("`", "");

const PATTERNS = new Map([["mailer", { provider: "mailer", except: ["mailer.co.jp"] }]]);

describe("a pattern", () => {
  test.each(["mailer.cl", "mailer.com.pe", "mailer.co.uk"])("takes in %s", (domain) =>
    expect(ownerByPattern(domain, PATTERNS)).toEqual({ provider: "mailer" }),
  );

  test.each([
    ["mailer.co.jp", "an exception"],
    ["mailer.con", "no public ending"],
    ["mailer.support", "no country"],
    ["mailer.evil.cl", "somebody else's domain"],
    ["my-mailer.cl", "another name"],
    ["mailer", "no domain"],
    ["mailer.blogspot.com.br", "an ending that a company lets out"],
  ])("does not take in %s: %s", (domain) => expect(ownerByPattern(domain, PATTERNS)).toBeUndefined());

  test("counts where a domain is not listed", () => {
    const domains = new Map([["mailer.de", { provider: "other" }]]);
    const owners = domainOwners({ domains, patterns: PATTERNS, hosts: new Map() });
    expect(owners.get("mailer.de")?.provider).toBe("other");
    expect(owners.get("mailer.at")?.provider).toBe("mailer");
  });

  test("reads a long name once", () => {
    const began = performance.now();
    for (let time = 0; time < 200; time += 1) ownerByPattern("mailer.".repeat(20_000), PATTERNS);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("an address that only a pattern knows", () => {
  test("is answered, less surely than a listed one, and the card says so", () => {
    const [listed, likely] = ["me@yahoo.com imap", "me@yahoo.com.do imap"].map((text) => ask(text));
    expect(likely?.provider).toBe("yahoo");
    expect(likely?.confidence).toBeLessThan(listed?.confidence ?? 0);
    expect(said("me@yahoo.com.do imap")).toContain("yahoo.com.do looks like Yahoo Mail");
    expect(said("me@yahoo.com imap")).not.toContain("looks like");
  });

  test.each(LANGUAGES)("is told of in %s", (language) => {
    const { card } = ENGINE.answer({ text: "me@yahoo.com.do imap", at: AT, language });
    expect(card.blocks[0]).toMatchObject({ text: expect.stringMatching(/yahoo\.com\.do.*Yahoo Mail/) });
  });

  test("is not spoken up for", () => {
    const speaks = (text: string) => ENGINE.answer({ text, at: AT, passive: true }).speaks;
    expect(speaks("what is the imap server for me@yahoo.com?")).toBe(true);
    expect(speaks("what is the imap server for me@yahoo.com.do?")).toBe(false);
  });
});

describe("where a pattern could mislead", () => {
  test("a server under it is not the provider's", () => {
    const card = said("is imap.yahoo.com.do right for yahoo settings?");
    expect(card).toContain("imap.yahoo.com.do is not a server name of Yahoo Mail");
  });

  test.each(["mail.yahoo.com.do.evil.com imap", "imap.hotmial.com.do"])("%s is somebody else's", (text) =>
    expect(ask(text).notices).toEqual(["foreign-host"]),
  );

  test.each(["x@hotmail.ru imap", "x@yahoo.support imap", "we watched it on live.tv imap"])(
    "%s is no provider's",
    (text) => expect(said(text)).not.toContain("looks like"),
  );

  test.each([
    ["x@livve.com imap", "live.com"],
    ["x@gsmail.com imap", "gmail.com"],
    ["x@hommail.com imap", "hotmail.com"],
  ])("%s: a slip of the domain that more people have", (text, meant) =>
    expect(said(text)).toMatch(new RegExp(`I read \\S+ as ${meant}`)),
  );

  test("a name in front of a domain is no slip's aim", () => {
    expect(ask("x@limee.com imap").provider).not.toBe("plala");
    expect(ask("x@lime.plala.or.jp smtp").provider).toBe("plala");
  });

  test("a slip is a slip", () => {
    expect(said("x@yahoo.con imap")).toContain("I read yahoo.con as yahoo.com");
    expect(ask("x@yahoo.co.jp imap").provider).toBe("yahoo-japan");
  });
});
