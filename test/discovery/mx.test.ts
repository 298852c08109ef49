import { describe, expect, test } from "@jest/globals";
import type { DnsAnswer, MxRecord } from "../../src/discovery/dns/dns.ts";
import { readMx } from "../../src/discovery/mx.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { indexMx } from "../../src/knowledge/mx-owners.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";

const tools = {
  ownerOf: indexMx(loadKnowledge(SHIPPED).knowledge.providers),
  isHost: (name: string) => /^[a-z0-9.-]+\.[a-z]+$/.test(name),
};

const answer = (records: readonly (readonly [number, string])[], isSigned = false): DnsAnswer<MxRecord> => ({
  records: records.map(([preference, exchange]) => ({ preference, exchange })),
  exists: true,
  isSigned,
  ttl: 300,
});

const providerOf = (...records: readonly (readonly [number, string])[]) =>
  readMx(answer(records), tools)?.provider;

describe("whose the exchanges are", () => {
  test.each([
    ["aspmx.l.google.com", "google-workspace"],
    ["smtp.google.com", "google-workspace"],
    ["gmail-smtp-in.l.google.com", "gmail"],
    ["alt1.gmail-smtp-in.l.google.com", "gmail"],
    ["firm-net.mail.protection.outlook.com", "microsoft-365"],
    ["firm-net.olc.protection.outlook.com", "outlook-com"],
    ["mx00.kundenserver.de", "ionos"],
    ["in1-smtp.messagingengine.com", "fastmail"],
    ["one.com", "one-com"],
    ["notone.com", undefined],
    ["aspmx.l.google.com.firm.net", undefined],
    ["eu-smtp-inbound-1.mimecast.com", undefined],
    ["com", undefined],
  ])("%s: %s", (host, expected) => {
    expect(tools.ownerOf(host)).toBe(expected);
  });

  test("the lowest preference decides; those behind it only stand in", () => {
    expect(providerOf([20, "mx.mimecast.com"], [10, "aspmx.l.google.com"])).toBe("google-workspace");
    expect(providerOf([10, "mx.mimecast.com"], [20, "aspmx.l.google.com"])).toBeUndefined();
  });

  test("all of the lowest preference have to agree", () => {
    expect(providerOf([1, "aspmx.l.google.com"], [1, "alt1.aspmx.l.google.com"])).toBe("google-workspace");
    expect(providerOf([1, "aspmx.l.google.com"], [1, "in1-smtp.messagingengine.com"])).toBeUndefined();
    expect(providerOf([1, "aspmx.l.google.com"], [1, "mx.firm.net"])).toBeUndefined();
  });
});

describe("what is told", () => {
  test("exchanges in the order in which they are tried, few of many", () => {
    const many = Array.from({ length: 40 }, (_, index) => [40 - index, `m${index}.firm.net`] as const);
    const found = readMx(answer(many), tools);
    expect(found?.exchanges).toHaveLength(10);
    expect(found?.exchanges[0]).toBe("m39.firm.net");
    expect(found).toMatchObject({ step: "mx", trust: "plain", servers: [], notOffered: [] });
  });

  test("a lone dot: no mail at all", () => {
    expect(readMx(answer([[0, "."]], true), tools)).toEqual({
      step: "mx",
      trust: "signed",
      exchanges: [],
      servers: [],
      notOffered: ["imap", "pop3", "smtp"],
    });
  });

  test.each([
    [[]],
    [[[5, "localhost"]]],
    [[[5, "bad name.net"]]],
    [
      [
        [0, "."],
        [5, "."],
      ],
    ],
  ] as const)("nothing of %j", (records) => {
    expect(readMx(answer(records as unknown as (readonly [number, string])[]), tools)).toBeUndefined();
  });
});
