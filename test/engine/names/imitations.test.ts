import { domainToASCII } from "node:url";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { skeleton } from "../../../src/engine/names/confusables.ts";
import { fromPunycode } from "../../../src/engine/names/punycode.ts";
import { LANGUAGES } from "../../../src/phrases/index.ts";
import { AT, ask, BASE, ENGINE } from "../base.ts";

describe("names that look alike have one skeleton", () => {
  test.each(["gmai1.com", "gmaiI.com", "grnail.com", "gmaіl.com", "ɡmail.com", "gmàil.com"])("%s", (name) =>
    expect(skeleton(name)).toBe(skeleton("gmail.com")),
  );

  test("others have not", () => expect(skeleton("gmial.com")).not.toBe(skeleton("gmail.com")));
});

test("Punycode is read as Node writes it", () => {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуüöäß日本語メールαβγδε");
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
      const name = `${letters.join("").replaceAll("ß", "s")}.com`;
      expect(fromPunycode(domainToASCII(name))).toBe(name.normalize("NFC"));
    }),
  );
  for (const broken of ["xn--", "xn--999999999999999.com", "xn--a-ü.com", "xn--\0.com"]) fromPunycode(broken);
});

describe("a name that is not the provider's", () => {
  test("is the first thing on the card, and noticed", () => {
    const answer = ask("gmail imap server is imap.gmail-login.net?");
    expect(answer.notices).toEqual(["foreign-host"]);
    expect(answer.card.blocks[0]).toMatchObject({ type: "notice", tone: "stop" });
  });

  test.each(LANGUAGES)("is told of in %s", (language) => {
    const { notices, card } = ENGINE.answer({ text: "gmail imap.gmail-login.net", at: AT, language });
    expect(notices).toEqual(["foreign-host"]);
    expect(card.blocks[0]).toMatchObject({
      text: expect.stringMatching(/imap\.gmail-login\.net.*imap\.gmail\.com/),
    });
  });

  test("comes after a secret", () => {
    const { notices } = ask("gmail imap.gmail-login.net, password: Kx7!pq2Zr");
    expect(notices).toEqual(["secret", "foreign-host"]);
  });

  test("a log full of them is told of twice at most", () => {
    const { card } = ask(
      "gmail ".concat(Array.from({ length: 50 }, (_, at) => `imap.gmail-x${at}.net`).join(" ")),
    );
    expect(
      card.blocks.filter((block) => block.type === "notice" && block.tone === "stop").length,
    ).toBeLessThan(4);
  });
});

test("no name of the base is foreign, or read as another one", () => {
  const names = [...BASE.providers.values()].flatMap((provider) => [
    ...(provider.domains ?? []),
    ...(provider.mx ?? []),
    ...[...(provider.incomingServers ?? []), ...(provider.outgoingServers ?? [])]
      .map(({ hostname }) => hostname)
      .filter((hostname) => !hostname.includes("%")),
  ]);
  const { foreign, corrected } = names
    .map((text) => ENGINE.understand({ text, at: AT }).situation.seen)
    .reduce(
      (all, seen) => ({
        foreign: [...all.foreign, ...seen.foreign.map(({ name }) => name)],
        corrected: [...all.corrected, ...seen.corrected.map(({ written }) => written)],
      }),
      { foreign: [] as string[], corrected: [] as string[] },
    );
  expect({ foreign, corrected }).toEqual({ foreign: [], corrected: [] });
});
