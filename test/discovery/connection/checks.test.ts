import { describe, expect, test } from "@jest/globals";
import { createAllow } from "../../../src/discovery/bucket.ts";
import { type CheckOf, createChecks } from "../../../src/discovery/connection/checks.ts";
import type { Tools } from "../../../src/discovery/connection/tools.ts";
import type { Knowledge, Provider } from "../../../src/knowledge/knowledge.ts";
import { LOOPBACK } from "./loopback.ts";

const server = (type: string, hostname: string, port: number, more = {}) => ({
  ...{
    type,
    hostname,
    port,
    tls: "starttls",
    username: "%EMAILADDRESS%",
    authentication: [],
    source: "help",
  },
  ...more,
});

/** A base of one provider, and what of the network was touched. */
function checksOf(incoming: object[], outgoing: object[] = [], tools: Partial<Tools> = {}) {
  const provider = {
    id: "ours",
    incomingServers: incoming,
    outgoingServers: outgoing,
  } as unknown as Provider;
  const resolved: string[] = [];
  const called: string[] = [];
  const checks = createChecks({
    holder: { base: { providers: new Map([["ours", provider]]) } as unknown as Knowledge },
    today: () => "2026-11-28",
    allow: createAllow(() => 0),
    tools: {
      ...LOOPBACK,
      resolve: async (host) => {
        resolved.push(host);
        return ["192.0.2.1", "127.0.0.1"];
      },
      connect: (address, port) => {
        called.push(`${address} ${port}`);
        return LOOPBACK.connect("127.0.0.1", 1);
      },
      ...tools,
    },
  });
  return { checks, resolved, called };
}

const OURS: CheckOf = { provider: "ours" };

describe("what is looked at", () => {
  const all = [
    server("pop3", "pop.ours.example", 995),
    server("imap", "imap.ours.example", 993),
    server("imap", "imap.ours.example", 143),
    server("imap", "mail.%EMAILDOMAIN%", 993),
    server("imap", "old.ours.example", 993, { until: "2020" }),
    server("imap", "firms.ours.example", 993, { variant: "firms" }),
  ];
  const out = [server("smtp", "smtp.ours.example", 587), server("smtp", "smtp.ours.example", 465)];
  const places = async (of: CheckOf) => {
    const found = await checksOf(all, out).checks.check(of, "ann");
    return found === "too-many" ? found : found.map(({ target }) => `${target.host} ${target.port}`);
  };

  test.each<[string, CheckOf, string[]]>([
    [
      "how to read and to send before the rest",
      OURS,
      ["imap.ours.example 993", "smtp.ours.example 587", "imap.ours.example 143"],
    ],
    ["a protocol alone", { ...OURS, protocol: "pop3" }, ["pop.ours.example 995"]],
    [
      "never more than three",
      { ...OURS, protocol: "imap" },
      ["imap.ours.example 993", "imap.ours.example 143", "firms.ours.example 993"],
    ],
    [
      "a kind of account, with what is for all kinds",
      { ...OURS, variant: "others", protocol: "imap" },
      ["imap.ours.example 993", "imap.ours.example 143"],
    ],
    ["nothing of nobody", { provider: "theirs" }, []],
    ["no name of an object", { provider: "constructor" }, []],
  ])("%s", async (_, of, expected) => {
    expect(await places(of)).toEqual(expected);
  });
});

describe("which cards have it", () => {
  const { checks } = checksOf([
    server("imap", "imap.ours.example", 993),
    server("imap", "%EMAILDOMAIN%", 993),
  ]);
  const imap = { type: "imap", hostname: "imap.ours.example", port: 993 } as const;

  test("those whose servers all stand in the knowledge by fixed names", () => {
    expect(checks.offers(OURS, [imap])).toBe(true);
    for (const servers of [
      [],
      [imap, { ...imap, hostname: "imap.evil.example" }],
      [{ ...imap, port: 22 }],
      [{ ...imap, hostname: "%EMAILDOMAIN%" }],
    ])
      expect(checks.offers(OURS, servers)).toBe(false);
    expect(checks.offers({ provider: "theirs" }, [imap])).toBe(false);
  });
});

describe("what it costs others", () => {
  const one = [server("imap", "imap.ours.example", 993)];

  test("what the guard does not let through is never called", async () => {
    const { checks, called } = checksOf(one, [], { allows: (address) => address === "192.0.2.1" });
    await checks.check(OURS, "ann");
    expect(called).toEqual(["192.0.2.1 993"]);
    const shut = checksOf(one, [], { allows: () => false });
    expect(await shut.checks.check(OURS, "ann")).toMatchObject([
      { found: { failed: { step: "resolve", reason: "not-allowed" } } },
    ]);
    expect(shut.called).toEqual([]);
  });

  test("the same server is called once a minute, whoever asks, also at the same time", async () => {
    let now = 0;
    const { checks, resolved } = checksOf(one, [], { now: () => now });
    await Promise.all([checks.check(OURS, "ann"), checks.check(OURS, "ben")]);
    now = 59_000;
    await checks.check(OURS, "cy");
    expect(resolved).toHaveLength(1);
    now = 61_000;
    await checks.check(OURS, "ann");
    expect(resolved).toHaveLength(2);
  });

  test("somebody who presses on and on is told so, and nobody else", async () => {
    const { checks } = checksOf(one);
    const answers = [];
    for (let press = 0; press < 7; press++) answers.push(await checks.check(OURS, "ann"));
    expect(answers.map((answer) => answer === "too-many")).toEqual([...Array(6).fill(false), true]);
    expect(await checks.check(OURS, "ben")).not.toBe("too-many");
  });

  test("a resolver and a server that hang hold nobody longer than a look may take", async () => {
    const { checks } = checksOf(one, [], { timeMs: 200, resolve: () => new Promise(() => {}) });
    const begun = Date.now();
    await checks.check(OURS, "ann");
    expect(Date.now() - begun).toBeLessThan(1_000);
  });
});
