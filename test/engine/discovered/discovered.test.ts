import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { wholeCard } from "../../../src/card/card.ts";
import type { Discovery } from "../../../src/discovery/found.ts";
import type { Answer } from "../../../src/engine/answer-types.ts";
import { cardText } from "../../../src/phrases/card-text.ts";
import { LANGUAGES } from "../../../src/phrases/index.ts";
import { AT, ENGINE } from "../base.ts";
import { lookedUp, said, serversAt } from "./looked-up.ts";

const DOMAIN = "ourfirm.com";
const ask = (text: string, discovery?: Discovery, more: object = {}): Answer =>
  ENGINE.answer({ text, at: AT, ...(discovery && { discovery }), ...more });
const textOf = ({ card }: Answer) => cardText(wholeCard(card));

describe("what is to be looked up", () => {
  test.each([
    ["imap settings for me@ourfirm.com", DOMAIN],
    ["settings for ourfirm.com", DOMAIN],
    ["can't send from me@ourfirm.com", DOMAIN],
    ["set up me@ourfirm.com in Thunderbird", DOMAIN],
    ["nodemailer with me@ourfirm.com", DOMAIN],
    // Another department's mail may be elsewhere.
    ["me@cs.ourfirm.com imap server", "cs.ourfirm.com"],
    ["imap for me@xn--mnchen-firma-dlb.de", "xn--mnchen-firma-dlb.de"],
    ["imap settings for me@ourfirm.com and you@theirs.net", DOMAIN],
  ])("%s", (text, domain) => {
    expect(ask(text).lookUp).toBe(domain);
  });

  test.each([
    "gmail imap",
    "imap settings for me@gmail.com",
    "what is me@gmai1.com imap",
    "465 or 587 for me@ourfirm.com?",
    "imap server?",
  ])("nothing: %s", (text) => {
    expect(ask(text)).not.toHaveProperty("lookUp");
  });

  test("nor for what nobody asked us, nor twice", () => {
    expect(ask("imap settings for me@ourfirm.com", undefined, { passive: true })).not.toHaveProperty(
      "lookUp",
    );
    expect(ask("imap settings for me@ourfirm.com", lookedUp(DOMAIN))).not.toHaveProperty("lookUp");
  });

  test("never the part before the @", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9._+-]{2,20}$/), (local) => {
        const { lookUp } = ask(`imap settings for ${local}@ourfirm.com`);
        expect([undefined, DOMAIN]).toContain(lookUp);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a provider that the knowledge has", () => {
  const google = lookedUp(DOMAIN, said("mx", { provider: "google-workspace" }));

  test("answers with its settings, and says where that comes from first", () => {
    const answer = ask("imap settings for me@ourfirm.com", google);
    expect(answer).toMatchObject({
      entry: "settings",
      provider: "google-workspace",
      slots: { provider: "google-workspace" },
    });
    expect(answer.servers[0]).toMatchObject({ hostname: "imap.gmail.com", port: 993 });
    expect(answer.card.blocks[0]).toMatchObject({ type: "notice", tone: "info" });
    expect(textOf(answer)).toMatch(
      /The mail of ourfirm\.com is with Google Workspace \(from its MX record in DNS\)/,
    );
    expect(textOf(answer)).not.toContain("me@");
  });

  test("answers a trouble and steps as well, and the conversation goes on from it", () => {
    const trouble = ask(
      "can't send from me@ourfirm.com",
      lookedUp(DOMAIN, said("mx", { provider: "microsoft-365" })),
    );
    expect(trouble).toMatchObject({ provider: "microsoft-365", entry: expect.stringMatching(/^fix:/) });
    expect(textOf(trouble)).toContain("smtp.office365.com");
    const steps = ask("set up me@ourfirm.com in Thunderbird", google);
    expect(steps).toMatchObject({ provider: "google-workspace", entry: "steps:thunderbird" });
    const next = ENGINE.answer({ text: "and smtp?", at: AT, slots: steps.slots });
    expect(next).toMatchObject({ provider: "google-workspace" });
  });

  test("goes before servers that nobody here knows, which are shown", () => {
    const both = lookedUp(
      DOMAIN,
      said("mx", { provider: "google-workspace" }),
      said("srv", { servers: serversAt("mail.ourfirm.com") }),
    );
    const answer = ask("imap settings for me@ourfirm.com", both);
    expect(answer.servers.map(({ hostname }) => hostname)).not.toContain("mail.ourfirm.com");
    expect(textOf(answer)).toContain("Something else is named by its SRV records in DNS: mail.ourfirm.com");
  });

  test("an id that the knowledge has no longer tells nothing", () => {
    expect(
      ask("imap settings for me@ourfirm.com", lookedUp(DOMAIN, said("mx", { provider: "gone" }))).entry,
    ).toBe("ask-provider");
  });
});

describe("servers that the domain names itself", () => {
  const srv = lookedUp(DOMAIN, said("srv", { servers: serversAt("mail.ourfirm.com"), notOffered: ["pop3"] }));

  test("are told with their place, what is not vouched for, and what is a guess", () => {
    const answer = ask("imap settings for me@ourfirm.com", srv);
    expect(answer).toMatchObject({ entry: "settings", provider: null, slots: { kind: "settings" } });
    expect(answer.slots.provider).toBeUndefined();
    expect(answer.servers[0]).toEqual({
      type: "imap",
      hostname: "mail.ourfirm.com",
      port: 993,
      tls: "implicit",
      username: "%EMAILADDRESS%",
      authentication: [],
    });
    expect(answer.sources).toEqual([
      { url: "dns:ourfirm.com?type=SRV", label: "dns:ourfirm.com", checked: AT },
    ]);
    const text = textOf(answer);
    for (const part of [
      "by its SRV records in DNS",
      "not signed",
      "does not say which user name",
      "it has no POP3",
    ])
      expect(text).toContain(part);
  });

  test("one place's servers only: the signed one's, and the other is shown", () => {
    const url = "https://autoconfig.ourfirm.com/mail/config-v1.1.xml";
    const own = serversAt("imap.other.com", {
      username: "%EMAILLOCALPART%",
      authentication: ["account-password"],
    });
    const answer = ask(
      "settings for me@ourfirm.com",
      lookedUp(
        DOMAIN,
        said("srv", { servers: serversAt("mail.ourfirm.com") }),
        said("autoconfig", { trust: "signed", url, servers: own }),
      ),
    );
    expect(new Set(answer.servers.map(({ hostname }) => hostname))).toEqual(new Set(["imap.other.com"]));
    expect(answer.servers[0]).toMatchObject({
      username: "%EMAILLOCALPART%",
      authentication: ["account-password"],
    });
    expect(answer.sources[0]).toMatchObject({ url, checked: AT });
    expect(textOf(answer)).toContain("Something else is named by its SRV records in DNS: mail.ourfirm.com");
    expect(textOf(answer)).not.toContain("not signed");
  });

  test("make a fix, steps and code with their values", () => {
    for (const text of [
      "can't send from me@ourfirm.com",
      "set up me@ourfirm.com in Thunderbird",
      "nodemailer with me@ourfirm.com",
    ]) {
      const answer = ask(text, srv);
      expect(textOf(answer)).toContain("mail.ourfirm.com");
      expect(answer.provider).toBeNull();
    }
    expect(textOf(ask("nodemailer with me@ourfirm.com", srv))).toContain("createTransport");
  });

  test("cleartext is not passed on", () => {
    const answer = ask(
      "imap settings for me@ourfirm.com",
      lookedUp(DOMAIN, said("srv", { servers: serversAt("mail.ourfirm.com", { tls: "none" }) })),
    );
    expect(answer).toMatchObject({ entry: "ask-provider", servers: [] });
    expect(textOf(answer)).toContain("without encryption");
  });

  test("hold in every language, with the same values", () => {
    const seen = LANGUAGES.map((language) => {
      const answer = ask("mail.ourfirm.com imap me@ourfirm.com", srv, { language, chosen: true });
      expect(textOf(answer)).toContain("mail.ourfirm.com");
      return JSON.stringify(answer.servers);
    });
    expect(new Set(seen).size).toBe(1);
  });

  test("whatever is found, no value stands on the card that was not", () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/);
    const server = fc.record({
      type: fc.constantFrom("imap" as const, "smtp" as const, "pop3" as const),
      hostname: fc.tuple(label, label).map(([a, b]) => `${a}.${b}.com`),
      port: fc.integer({ min: 1, max: 65535 }),
      tls: fc.constantFrom("implicit" as const, "starttls" as const, "none" as const),
      authentication: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(server, { maxLength: 6 }), (servers) => {
        const answer = ask("settings for me@ourfirm.com", lookedUp(DOMAIN, said("srv", { servers })));
        const found = new Set(servers.map(({ hostname, port, tls }) => `${hostname} ${port} ${tls}`));
        for (const { hostname, port, tls } of answer.servers) {
          expect(found).toContain(`${hostname} ${port} ${tls}`);
          expect(tls).not.toBe("none");
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("nothing found", () => {
  const told = (more: Partial<Discovery>) =>
    textOf(ask("imap settings for me@ourfirm.com", { ...lookedUp(DOMAIN), ...more }));

  test("says so, and why", () => {
    expect(told({})).toContain("I looked ourfirm.com up: it does not tell who runs its mail");
    expect(told({ silent: { mx: "too-slow" } })).toContain("no answer in time");
    expect(told({ silent: { mx: "failed", srv: "failed" } })).toContain("no answer in time");
    expect(told({ silent: { mx: "nothing", autoconfig: "failed" } })).toContain(
      "does not tell who runs its mail",
    );
    expect(told({ refused: "no-such-domain" })).toContain(
      "There is no domain ourfirm.com: check the spelling",
    );
    expect(told({ refused: "too-many" })).toContain("Ask again in a minute");
    expect(told({ refused: "private-name" })).toContain("inside a private network");
  });

  test("the hash tells two look-ups apart", () => {
    expect(ask("imap settings for me@ourfirm.com").hash).not.toBe(
      ask("imap settings for me@ourfirm.com", lookedUp(DOMAIN)).hash,
    );
  });
});
